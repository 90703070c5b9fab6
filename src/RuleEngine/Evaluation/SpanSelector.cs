namespace RuleEngine.Evaluation;

/// <summary>
/// Selects from overlapping spans: the leftmost, of those the one with the fewest skipped words, of those the longest; then on behind it.
/// </summary>
internal static class SpanSelector
{
    /// <summary>Adds the spans selected from a set, in reading order.</summary>
    public static void Select(SpanSet spans, SpanBuilder into)
    {
        into.AddRange(spans);
        Select(into);
    }

    /// <summary>Whether any of some ordered spans overlap: where none do, all are selected.</summary>
    public static bool IsOverlapping(ReadOnlySpan<PatternSpan> spans)
    {
        for (var i = 1; i < spans.Length; i++)
        {
            if (spans[i].First <= spans[i - 1].Last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Leaves of ordered spans those selected.</summary>
    public static void Select(SpanBuilder spans)
    {
        var all = spans.Spans;
        var count = 0;
        for (var i = 0; i < all.Length;)
        {
            var best = all[i++];
            for (; i < all.Length && all[i].First == best.First; i++)
            {
                // Behind one another stand spans of one beginning, the longer ones later.
                best = all[i].Skipped <= best.Skipped ? all[i] : best;
            }

            if (count == 0 || best.First > all[count - 1].Last)
            {
                all[count++] = best;
            }
        }

        spans.Cut(count);
    }
}
