using RuleEngine.Articles;

namespace RuleEngine.Evaluation;

/// <summary>Brings spans into the order of a set. Reused.</summary>
/// <remarks>
/// Spans come as a few ascending runs, one from each part of a pattern, or almost in order, as words were met. Merging runs is the plain way, but which of
/// two goes on next nobody can foretell, and a jump foretold wrong takes as long as putting several spans in their places in a row
/// (<see cref="TokenRow"/>). So runs are merged only where the row would be nearly empty, or crowded: six runs take three rounds, and no run is taken apart.
/// </remarks>
internal sealed class SpanOrder
{
    // Up to here moving spans one by one is quicker than merging.
    private const int FewestToMerge = 24;

    // Up to here it is quicker than anything.
    private const int FewestToPlace = 5;

    private readonly TokenRow _row = new();
    private PatternSpan[] _spare = [];

    /// <summary>Puts spans in order and drops equal ones, of which the one with the fewest skipped words stays.</summary>
    /// <param name="spans">The spans; afterwards the set, at the front.</param>
    /// <param name="longest">How many tokens the longest has; 0 if there are none.</param>
    /// <returns>How many are left.</returns>
    public int Apply(Span<PatternSpan> spans, out int longest)
    {
        var extent = SpanExtent.Of(spans);
        longest = extent.Longest;
        if (extent.IsOrdered)
        {
            return spans.Length;
        }

        if (spans.Length >= FewestToPlace && TokenRow.Suits(spans.Length, extent.First, extent.Last) && TryPlace(spans, extent, out var count))
        {
            return count;
        }

        if (spans.Length < FewestToMerge)
        {
            Insert(spans);
        }
        else
        {
            Merge(spans);
        }

        return Distinct(spans);
    }

    private bool TryPlace(Span<PatternSpan> spans, in SpanExtent extent, out int count)
    {
        _row.Start(spans.Length, extent.Last);
        var isDone = _row.TryPlace(spans);
        count = isDone ? _row.Take(extent.First, extent.Last, spans) : 0;
        return isDone;
    }

    /// <summary>Whether a span stands before another that is not equal to it.</summary>
    private static bool IsBefore(in PatternSpan one, in PatternSpan other) => Key(one) < Key(other);

    private static long Key(in PatternSpan span) => ((long)span.First << 32) | (uint)span.Last;

    private static bool IsInOrder(in PatternSpan one, in PatternSpan other) =>
        Key(one) is var key && Key(other) is var otherKey && (key < otherKey || (key == otherKey && one.Skipped <= other.Skipped));

    private static void Insert(Span<PatternSpan> spans)
    {
        for (var i = 1; i < spans.Length; i++)
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

    private void Merge(Span<PatternSpan> spans)
    {
        _spare = PartBuffer.Room(_spare, spans.Length);
        var from = spans;
        var to = _spare.AsSpan(0, spans.Length);
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
