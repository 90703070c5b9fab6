namespace RuleEngine.Articles.Structure;

/// <summary>What a token shows of numbers and dates by its spelling alone.</summary>
[Flags]
internal enum FigureSign : byte
{
    None = 0,

    /// <summary>A number may begin here.</summary>
    Number = 1,

    /// <summary>A year may stand here, or the month that a date is read from.</summary>
    Date = 2,

    /// <summary>An hour may stand behind it.</summary>
    Hour = 4,
}
