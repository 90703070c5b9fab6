using System.Collections.Immutable;
using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Who speaks, and the tokens that he is reported to have said.</summary>
/// <param name="Cue">The words that say so.</param>
/// <param name="Sources">In the order of reading; empty where nobody was named.</param>
/// <param name="Kind">How the article says it.</param>
/// <param name="Pieces">What it governs, in reading order; never empty.</param>
internal sealed record GoverningAttribution(
    TokenRange Cue, ImmutableArray<TokenRange> Sources, AttributionKind Kind, ImmutableArray<TokenRange> Pieces)
{
    /// <summary>In the order in which what they govern begins, then of their cues.</summary>
    public static int Compare(GoverningAttribution one, GoverningAttribution other) =>
        one.Pieces[0].First != other.Pieces[0].First ? one.Pieces[0].First.CompareTo(other.Pieces[0].First) : one.Cue.First.CompareTo(other.Cue.First);
}
