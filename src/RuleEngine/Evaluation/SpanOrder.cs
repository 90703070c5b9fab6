using System.Buffers;

namespace RuleEngine.Evaluation;

/// <summary>Brings spans into the order of a set.</summary>
/// <remarks>
/// Spans come as a few ascending runs, one from each part of a pattern, or almost in order, as words were met. So neighbouring runs are
/// merged until one is left: six runs take three rounds, and no run is taken apart.
/// </remarks>
internal static class SpanOrder
{
    // Up to here moving spans one by one is quicker than merging.
    private const int FewestToMerge = 24;

    /// <summary>Puts spans in order and drops equal ones, of which the one with the fewest skipped words stays.</summary>
    /// <returns>How many are left, at the front.</returns>
    public static int Apply(Span<PatternSpan> spans)
    {
        var ordered = 1;
        while (ordered < spans.Length && IsBefore(spans[ordered - 1], spans[ordered]))
        {
            ordered++;
        }

        if (ordered >= spans.Length)
        {
            return spans.Length;
        }

        if (spans.Length < FewestToMerge)
        {
            Insert(spans, ordered);
        }
        else
        {
            Merge(spans);
        }

        return Distinct(spans);
    }

    /// <summary>Whether a span stands before another that is not equal to it.</summary>
    private static bool IsBefore(in PatternSpan one, in PatternSpan other) => Key(one) < Key(other);

    private static long Key(in PatternSpan span) => ((long)span.First << 32) | (uint)span.Last;

    private static bool IsInOrder(in PatternSpan one, in PatternSpan other) =>
        Key(one) is var key && Key(other) is var otherKey && (key < otherKey || (key == otherKey && one.Skipped <= other.Skipped));

    private static void Insert(Span<PatternSpan> spans, int ordered)
    {
        for (var i = ordered; i < spans.Length; i++)
        {
            var span = spans[i];
            var place = i;
            for (; place > 0 && !IsInOrder(spans[place - 1], span); place--)
            {
                spans[place] = spans[place - 1];
            }

            spans[place] = span;
        }
    }

    private static void Merge(Span<PatternSpan> spans)
    {
        var rented = ArrayPool<PatternSpan>.Shared.Rent(spans.Length);
        var from = spans;
        var to = rented.AsSpan(0, spans.Length);
        while (MergeNeighbours(from, to) > 1)
        {
            var merged = to;
            to = from;
            from = merged;
        }

        if (to != spans)
        {
            to.CopyTo(spans);
        }

        ArrayPool<PatternSpan>.Shared.Return(rented);
    }

    /// <summary>Writes each run merged with the next; returns how many runs there are then.</summary>
    private static int MergeNeighbours(ReadOnlySpan<PatternSpan> from, Span<PatternSpan> to)
    {
        var runs = 0;
        for (var start = 0; start < from.Length; runs++)
        {
            var middle = EndOfRun(from, start);
            var end = middle == from.Length ? middle : EndOfRun(from, middle);
            var (one, other, next) = (start, middle, start);
            while (one < middle && other < end)
            {
                to[next++] = IsInOrder(from[one], from[other]) ? from[one++] : from[other++];
            }

            from[one..middle].CopyTo(to[next..]);
            from[other..end].CopyTo(to[(next + middle - one)..]);
            start = end;
        }

        return runs;
    }

    private static int EndOfRun(ReadOnlySpan<PatternSpan> spans, int start)
    {
        var end = start + 1;
        while (end < spans.Length && IsInOrder(spans[end - 1], spans[end]))
        {
            end++;
        }

        return end;
    }

    private static int Distinct(Span<PatternSpan> spans)
    {
        var count = 0;
        foreach (var span in spans)
        {
            // The order puts the one with the fewest skipped words in front of its equals.
            if (count == 0 || IsBefore(spans[count - 1], span))
            {
                spans[count++] = span;
            }
        }

        return count;
    }
}
