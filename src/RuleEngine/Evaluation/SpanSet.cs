using System.Collections;
using System.Collections.Immutable;

namespace RuleEngine.Evaluation;

/// <summary>
/// The set of spans that a pattern denotes in one article, in reading order. Equal spans are one, with the fewest skipped words.
/// </summary>
internal sealed class SpanSet : IReadOnlyList<PatternSpan>
{
    private readonly ImmutableArray<PatternSpan> _spans;
    private int[]? _farthest;

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

    /// <summary>The spans that share a token with a stretch of tokens, in reading order.</summary>
    /// <remarks>
    /// The middle of a stretch of the array is the root of a tree, the middles of its halves are the children. With the farthest end in
    /// each subtree known, a search enters only those that reach into the stretch: contexts ask this for every span they filter, and
    /// trying each pair made long articles costly.
    /// </remarks>
    public IEnumerable<PatternSpan> Overlapping(int first, int last)
    {
        _farthest ??= FarthestEnds();
        var open = new Stack<(int Low, int High, bool IsVisited)>([(0, _spans.Length - 1, false)]);
        while (open.TryPop(out var part))
        {
            var middle = (part.Low + part.High) >>> 1;
            if (part.Low > part.High || _farthest[middle] < first)
            {
                continue;
            }

            if (!part.IsVisited)
            {
                open.Push(part with { IsVisited = true });
                open.Push((part.Low, middle - 1, false));
                continue;
            }

            if (_spans[middle].First <= last)
            {
                open.Push((middle + 1, part.High, false));
                if (_spans[middle].Last >= first)
                {
                    yield return _spans[middle];
                }
            }
        }
    }

    /// <summary>Whether the very span is in the set, its number of skipped words included.</summary>
    public bool Contains(PatternSpan span) => _spans.BinarySearch(span) >= 0;

    public IEnumerator<PatternSpan> GetEnumerator() => ((IEnumerable<PatternSpan>)_spans).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int[] FarthestEnds()
    {
        var farthest = new int[_spans.Length];
        _ = FarthestEnd(0, _spans.Length - 1, farthest);
        return farthest;
    }

    /// <summary>Fills in the farthest end of a subtree; as deep as the logarithm of its size.</summary>
    private int FarthestEnd(int low, int high, int[] farthest)
    {
        if (low > high)
        {
            return -1;
        }

        var middle = (low + high) >>> 1;
        farthest[middle] = Math.Max(
            _spans[middle].Last, Math.Max(FarthestEnd(low, middle - 1, farthest), FarthestEnd(middle + 1, high, farthest)));
        return farthest[middle];
    }
}
