using System.Collections.Immutable;
using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Who speaks where in one article. Immutable.</summary>
internal sealed class AttributionSet
{
    private readonly SaidPiece[] _pieces;
    private readonly int[] _farthest;
    private readonly AnalyzedArticle _article;

    public AttributionSet(IReadOnlyList<GoverningAttribution> attributions, AnalyzedArticle article)
    {
        _article = article;
        All = [.. InOrder(attributions, GoverningAttribution.Compare)];
        _pieces = [.. InOrder(PiecesOf(All), SaidPiece.Compare)];
        _farthest = new int[_pieces.Length];
        for (var i = 0; i < _pieces.Length; i++)
        {
            _farthest[i] = Math.Max(_pieces[i].Tokens.Last, i > 0 ? _farthest[i - 1] : -1);
        }
    }

    public static AttributionSet Empty(AnalyzedArticle article) => new([], article);

    /// <summary>In the order in which what they govern begins.</summary>
    public ImmutableArray<GoverningAttribution> All { get; }

    /// <summary>What somebody is reported to have said, piece by piece in reading order, and by whom.</summary>
    public ReadOnlySpan<SaidPiece> Said => _pieces;

    /// <summary>Those that govern a span, the innermost first: where X quotes Y, both.</summary>
    public IEnumerable<GoverningAttribution> Governing(PatternSpan span)
    {
        for (var i = LastAtOrBefore(WordExtent.Of(span, _article).First); i >= 0 && _farthest[i] >= span.First; i--)
        {
            if (WordExtent.IsInside(span, _pieces[i].Span, _article))
            {
                yield return _pieces[i].By;
            }
        }
    }

    private static List<SaidPiece> PiecesOf(ImmutableArray<GoverningAttribution> attributions)
    {
        var pieces = new List<SaidPiece>(attributions.Length);
        foreach (var attribution in attributions)
        {
            foreach (var piece in attribution.Pieces)
            {
                pieces.Add(new SaidPiece(piece, attribution));
            }
        }

        return pieces;
    }

    /// <summary>A list in an order; what is equal keeps its own. Most are in order as they come.</summary>
    private static IEnumerable<T> InOrder<T>(IReadOnlyList<T> list, Comparison<T> comparison)
    {
        for (var i = 1; i < list.Count; i++)
        {
            if (comparison(list[i - 1], list[i]) > 0)
            {
                return list.Order(Comparer<T>.Create(comparison));
            }
        }

        return list;
    }

    private int LastAtOrBefore(int token)
    {
        int low = 0, high = _pieces.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_pieces[middle].Tokens.First <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
