namespace RuleEngine.Articles;

/// <summary>The dates and numbers of an article, read when first asked for: most articles are asked for neither.</summary>
internal interface IFigures
{
    PartList<NumberMention> Numbers { get; }

    PartList<TokenRange> Dates { get; }
}
