namespace RuleEngine.Evaluation;

/// <summary>What is to be known of some spans before they are put in order.</summary>
/// <param name="IsOrdered">Whether they are in order and no two equal.</param>
/// <param name="Longest">How many tokens the longest has; 0 if there are none.</param>
/// <param name="First">The first token with which one begins.</param>
/// <param name="Last">The last token with which one begins.</param>
internal readonly record struct SpanExtent(bool IsOrdered, int Longest, int First, int Last)
{
    public static SpanExtent Of(ReadOnlySpan<PatternSpan> spans)
    {
        // No jump depends on a span: where order ends can seldom be foretold.
        var (falls, longest, first, last, before) = (0, 0, int.MaxValue, 0, -1L);
        foreach (ref readonly var span in spans)
        {
            var key = ((long)span.First << 32) | (uint)span.Last;
            falls += key <= before ? 1 : 0;
            before = key;
            longest = Math.Max(longest, span.Last - span.First + 1);
            first = Math.Min(first, span.First);
            last = Math.Max(last, span.First);
        }

        return new SpanExtent(falls == 0, longest, first, last);
    }
}
