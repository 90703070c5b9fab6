using RuleEngine.Articles;

namespace RuleEngine.Testing;

/// <summary>A stretch of a test's article: marked by its author with <c>((…))</c>, or found by the rule.</summary>
/// <param name="Field">The field that the offsets count in.</param>
/// <param name="Start">The first UTF-16 code unit, the marks not counted.</param>
/// <param name="Length">How many code units.</param>
public readonly record struct MarkedSpan(ArticleField Field, int Start, int Length)
{
    /// <summary>The first code unit behind the stretch.</summary>
    public int End => Start + Length;

    internal bool Overlaps(MarkedSpan other) => Field == other.Field && Start < other.End && other.Start < End;
}
