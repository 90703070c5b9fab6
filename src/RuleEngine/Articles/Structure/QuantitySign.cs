namespace RuleEngine.Articles.Structure;

/// <summary>What a token shows by its spelling alone of a quantity that it stands beside the number of.</summary>
[Flags]
internal enum QuantitySign : byte
{
    None = 0,

    /// <summary>In front of the number it may end words that say how exact it is.</summary>
    EndsExactness = 1,

    /// <summary>Behind it it may begin such words.</summary>
    BeginsExactness = 2,

    /// <summary>A number behind it names what it says instead of counting.</summary>
    IsNumbered = 4,

    /// <summary>It may begin what is counted.</summary>
    BeginsCounted = 8,
}
