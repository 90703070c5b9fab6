using System.Collections.Immutable;
using RuleEngine.Evaluation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>
/// Selects from overlapping spans: the leftmost, of those the one with the fewest skipped words, of those the longest; then on behind it.
/// </summary>
internal static class PlainSpanSelector
{
    public static ImmutableArray<PatternSpan> Select(IEnumerable<PatternSpan> spans)
    {
        var selected = ImmutableArray.CreateBuilder<PatternSpan>();
        var ordered = spans
            .OrderBy(static span => span.First)
            .ThenBy(static span => span.Skipped)
            .ThenByDescending(static span => span.Last);
        foreach (var span in ordered)
        {
            if (selected.Count == 0 || span.First > selected[^1].Last)
            {
                selected.Add(span);
            }
        }

        return selected.ToImmutable();
    }
}
