namespace RuleEngine.Measuring;

/// <summary>A stretch of an article's text in UTF-16 code units.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The first code unit behind it.</param>
internal readonly record struct TextStretch(int Start, int End)
{
    // A finding may be a few words longer than the mark of an annotator, but it may not be the paragraph around it.
    private const int LongestRatio = 3;
    private const int Tolerance = 20;

    public int Length => End - Start;

    public int OverlapWith(TextStretch other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>
    /// Whether a finding here hits a mark there: it overlaps half of the shorter of the two, and is at most three times as long and
    /// twenty code units more.
    /// </summary>
    public bool Hits(TextStretch mark) =>
        2 * OverlapWith(mark) >= Math.Max(1, Math.Min(Length, mark.Length)) && Length <= (LongestRatio * mark.Length) + Tolerance;
}
