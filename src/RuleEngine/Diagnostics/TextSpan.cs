namespace RuleEngine.Diagnostics;

/// <summary>A stretch of a text, in UTF-16 code units from its start.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="Length">How many code units; 0 marks a place between two of them.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first code unit behind the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from one offset to another, the second excluded.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
