namespace RuleEngine.Articles;

/// <summary>What a spelling shows of the structure of a text, so that lines and sentences are told without visiting each word.</summary>
[Flags]
internal enum StructureSigns : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a mark that ends sentences.</summary>
    EndsSentence = 1,

    /// <summary>It is a word that a full stop may shorten.</summary>
    MayBeShortened = 2,

    /// <summary>A line that is not the article's may begin with it.</summary>
    MayBeginBoilerplate = 4,
}
