using System.Collections;

namespace RuleEngine.Evaluation;

/// <summary>
/// The set of spans that a pattern denotes in one article, in reading order. Equal spans are one, with the fewest skipped words.
/// </summary>
/// <remarks>A view of a part of an array that nobody writes to while the article is evaluated.</remarks>
internal readonly struct SpanSet : IReadOnlyList<PatternSpan>
{
    // Farther off it is quicker to halve what is left.
    private const int MostSteps = 16;

    private readonly PatternSpan[]? _spans;

    public SpanSet(PatternSpan[] spans, int start, int count, int longest)
    {
        _spans = spans;
        Start = start;
        Count = count;
        Longest = longest;
    }

    public static SpanSet Empty => default;

    /// <summary>Where it begins among the sets of its article: two that have the same are equal, but for empty ones.</summary>
    public int Start { get; }

    public int Count { get; }

    /// <summary>How many tokens the longest span has.</summary>
    public int Longest { get; }

    public bool IsEmpty => Count == 0;

    public ReadOnlySpan<PatternSpan> Spans => new(_spans, Start, Count);

    public PatternSpan this[int index] => Spans[index];

    /// <summary>The set of the given spans; sorts the list in place.</summary>
    public static SpanSet Of(List<PatternSpan> spans)
    {
        var array = spans.ToArray();
        var count = new SpanOrder().Apply(array, out var longest);
        return new SpanSet(array, 0, count, longest);
    }

    /// <summary>How many tokens the longest of some spans has; 0 if there are none.</summary>
    public static int LongestOf(ReadOnlySpan<PatternSpan> spans)
    {
        var longest = 0;
        foreach (ref readonly var span in spans)
        {
            longest = Math.Max(longest, span.Last - span.First + 1);
        }

        return longest;
    }

    /// <summary>The index of the first span that begins at or behind a token; <see cref="Count"/> if there is none.</summary>
    public int IndexFrom(int token) => IndexFrom(token, 0, Count);

    /// <summary>The same, found sooner where it is not far behind an index: the one that was found for the token asked for before.</summary>
    public int IndexFrom(int token, int near)
    {
        var spans = Spans;
        if ((uint)near > (uint)spans.Length || (near > 0 && spans[near - 1].First >= token))
        {
            return IndexFrom(token);
        }

        for (var end = Math.Min(near + MostSteps, spans.Length); near < end; near++)
        {
            if (spans[near].First >= token)
            {
                return near;
            }
        }

        return near == spans.Length ? near : IndexFrom(token, near, spans.Length);
    }

    /// <summary>Whether the very span is in the set, its number of skipped words included.</summary>
    public bool Contains(PatternSpan span) => Spans.BinarySearch(span) >= 0;

    public ReadOnlySpan<PatternSpan>.Enumerator GetEnumerator() => Spans.GetEnumerator();

    /// <summary>The same among those from one index up to another.</summary>
    private int IndexFrom(int token, int low, int high)
    {
        var spans = Spans;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (spans[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    IEnumerator<PatternSpan> IEnumerable<PatternSpan>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<PatternSpan>)this).GetEnumerator();
}
