using System.Numerics;

namespace RuleEngine.Evaluation;

/// <summary>Finds the spans of a large set that reach a token, without trying those that end before it.</summary>
/// <remarks>
/// A set is sorted by where its spans begin; where they end is in no order. The index is a tree of farthest ends: a leaf for each span,
/// above two of them the farther end. To find the next span that ends at token 90 or behind it, the search goes up while the ends are
/// too near, and down to the first leaf that is not. Contexts ask this for every span that they filter, and trying each pair made long
/// articles costly.
/// </remarks>
internal sealed class ReachIndex
{
    private readonly int[] _ends;
    private readonly int _leaves;

    public ReachIndex(ReadOnlySpan<PatternSpan> spans)
    {
        _leaves = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, spans.Length));
        _ends = new int[2 * _leaves];
        Array.Fill(_ends, -1);
        for (var i = 0; i < spans.Length; i++)
        {
            _ends[_leaves + i] = spans[i].Last;
        }

        for (var i = _leaves - 1; i > 0; i--)
        {
            _ends[i] = Math.Max(_ends[2 * i], _ends[(2 * i) + 1]);
        }
    }

    /// <summary>The first span at or behind an index that ends at a token or behind it; <see cref="int.MaxValue"/> if there is none.</summary>
    public int Next(int from, int token)
    {
        if (from >= _leaves)
        {
            return int.MaxValue;
        }

        var node = _leaves + from;
        while (_ends[node] < token)
        {
            // Up from right children, for what lies to the right of those is the parent's neighbour.
            while ((node & 1) == 1)
            {
                node >>= 1;
            }

            if (node == 0)
            {
                return int.MaxValue;
            }

            node++;
        }

        while (node < _leaves)
        {
            node = _ends[2 * node] >= token ? 2 * node : (2 * node) + 1;
        }

        return node - _leaves;
    }
}
