using System.Collections;
using System.Collections.Immutable;

namespace RuleEngine.Evaluation;

/// <summary>
/// The set of spans that a pattern denotes in one article, in reading order. Equal spans are one, with the fewest skipped words.
/// </summary>
internal sealed class SpanSet : IReadOnlyList<PatternSpan>
{
    private readonly ImmutableArray<PatternSpan> _spans;

    private SpanSet(ImmutableArray<PatternSpan> spans) => _spans = spans;

    public static SpanSet Empty { get; } = new([]);

    public int Count => _spans.Length;

    public PatternSpan this[int index] => _spans[index];

    /// <summary>The set of the given spans; sorts the list in place.</summary>
    public static SpanSet Of(List<PatternSpan> spans)
    {
        if (spans.Count == 0)
        {
            return Empty;
        }

        spans.Sort();
        var distinct = ImmutableArray.CreateBuilder<PatternSpan>(spans.Count);
        foreach (var span in spans)
        {
            // Sorting put the one with the fewest skipped words in front of its equals.
            if (distinct.Count == 0 || distinct[^1].Tokens != span.Tokens)
            {
                distinct.Add(span);
            }
        }

        return new SpanSet(distinct.DrainToImmutable());
    }

    /// <summary>The index of the first span that begins at or behind a token; <see cref="Count"/> if there is none.</summary>
    public int IndexFrom(int token)
    {
        int low = 0, high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_spans[middle].First < token)
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

    /// <summary>Whether the very span is in the set, its number of skipped words included.</summary>
    public bool Contains(PatternSpan span) => _spans.BinarySearch(span) >= 0;

    public IEnumerator<PatternSpan> GetEnumerator() => ((IEnumerable<PatternSpan>)_spans).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
