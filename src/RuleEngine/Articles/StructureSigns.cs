namespace RuleEngine.Articles;

/// <summary>What a spelling shows of the structure of a text, so that lines, sentences and figures are told without visiting each word.</summary>
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

    /// <summary>A number may begin with it.</summary>
    MayBeginNumber = 8,

    /// <summary>It may be a year, or the month that a date is read from.</summary>
    MayBeOfDate = 16,

    /// <summary>It is a word that an hour may stand behind.</summary>
    AnnouncesHour = 32,

    /// <summary>Behind a number it says that the number is an hour.</summary>
    EndsHour = 64,

    /// <summary>Beside a number it may say that the number is a year, or one end of a range.</summary>
    SpeaksOfNumber = 128,
}
