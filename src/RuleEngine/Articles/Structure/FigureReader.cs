namespace RuleEngine.Articles.Structure;

/// <summary>Reads the dates of an article, and with them its numbers, when first asked for one of them. Used again for the next article.</summary>
/// <remarks>
/// A number or date begins with digits or with one of some hundred words. What a spelling may begin is found out once for each that the
/// vocabulary keeps, so an ordinary word costs one look-up of a byte.
/// </remarks>
internal sealed class FigureReader : IFigures
{
    private readonly FigureSigns _signs = new();
    private readonly PartBuffer<TokenRange> _dates = new();
    private readonly PartBuffer<NumberMention> _numbers = new();
    private AnalyzedArticle? _article;
    private bool _hasRead;

    public PartList<NumberMention> Numbers
    {
        get
        {
            ReadOnce();
            return _numbers.List;
        }
    }

    public PartList<TokenRange> Dates
    {
        get
        {
            ReadOnce();
            return _dates.List;
        }
    }

    /// <summary>Takes up the next article, whose tokens have their numbers from a vocabulary.</summary>
    public void Begin(AnalyzedArticle article)
    {
        _article = article;
        _hasRead = false;
        _signs.Begin(article.VocabularyStamp);
    }

    private void ReadOnce()
    {
        if (_hasRead || _article is not { } article)
        {
            return;
        }

        _hasRead = true;
        _dates.Clear();
        _numbers.Clear();
        var sentences = article.Sentences;
        for (var first = 0; first < sentences.Length;)
        {
            var last = first;
            while (last + 1 < sentences.Length && sentences[last + 1].Block == sentences[first].Block)
            {
                last++;
            }

            var block = article.Blocks[sentences[first].Block];
            var tokens = new BlockTokens(article.TextOf(block.Field), article.Tokens, sentences[first].Tokens.First, sentences[last].Tokens.Last);
            var signs = _signs.Of(tokens);
            if (signs.ContainsAnyExcept(FigureSign.None))
            {
                var known = _dates.Count;
                DateReader.Read(tokens, signs, _dates);
                NumberReader.Read(tokens, signs, _dates.AsSpan()[known..], _numbers);
            }

            first = last + 1;
        }
    }
}
