namespace RuleEngine.Articles;

/// <summary>What a word shows of the language it is of.</summary>
[Flags]
internal enum LanguageSigns : byte
{
    /// <summary>It is no word.</summary>
    None = 0,

    /// <summary>It is a word.</summary>
    Word = 1,

    /// <summary>It begins with a letter of the Arabic script.</summary>
    ArabicScript = 2,

    /// <summary>It begins with a Latin letter.</summary>
    LatinScript = 4,

    /// <summary>Arabic has it often, or its article.</summary>
    Arabic = 8,

    /// <summary>Other languages of the Arabic script have it often, or one of its letters.</summary>
    OtherArabicScript = 16,

    /// <summary>English has it often.</summary>
    English = 32,

    /// <summary>Other languages of the Latin script have it often.</summary>
    OtherLatinScript = 64,
}
