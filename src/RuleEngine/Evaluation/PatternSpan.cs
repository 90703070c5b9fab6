using RuleEngine.Articles;

namespace RuleEngine.Evaluation;

/// <summary>One element of the set that a pattern denotes: from its first to its last token, both included.</summary>
/// <param name="First">The index of the first token.</param>
/// <param name="Last">The index of the last token.</param>
/// <param name="Skipped">How many words were skipped between its parts; of a single token none.</param>
internal readonly record struct PatternSpan(int First, int Last, int Skipped) : IComparable<PatternSpan>
{
    public TokenRange Tokens => new(First, Last);

    public bool Overlaps(PatternSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>In reading order: by first token, then by last, then the fewest skipped words.</summary>
    public int CompareTo(PatternSpan other) =>
        First != other.First ? First.CompareTo(other.First)
        : Last != other.Last ? Last.CompareTo(other.Last)
        : Skipped.CompareTo(other.Skipped);
}
