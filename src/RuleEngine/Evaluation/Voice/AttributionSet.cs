using System.Collections.Immutable;
using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Who speaks where in one article. Immutable.</summary>
internal sealed class AttributionSet
{
    private readonly ImmutableArray<(TokenRange Piece, GoverningAttribution Attribution)> _pieces;
    private readonly int[] _farthest;
    private readonly AnalyzedArticle _article;

    public AttributionSet(IEnumerable<GoverningAttribution> attributions, AnalyzedArticle article)
    {
        _article = article;
        All = [.. attributions.OrderBy(static one => one.Pieces[0].First).ThenBy(static one => one.Cue.First)];
        _pieces =
        [
            .. All.SelectMany(static one => one.Pieces.Select(piece => (Piece: piece, Attribution: one)))
                .OrderBy(static pair => pair.Piece.First).ThenByDescending(static pair => pair.Piece.Last),
        ];
        _farthest = new int[_pieces.Length];
        for (var i = 0; i < _pieces.Length; i++)
        {
            _farthest[i] = Math.Max(_pieces[i].Piece.Last, i > 0 ? _farthest[i - 1] : -1);
        }
    }

    public static AttributionSet Empty(AnalyzedArticle article) => new([], article);

    /// <summary>In the order in which what they govern begins.</summary>
    public ImmutableArray<GoverningAttribution> All { get; }

    /// <summary>What somebody is reported to have said, piece by piece in reading order, and by whom.</summary>
    public IEnumerable<(PatternSpan Span, GoverningAttribution By)> Said =>
        _pieces.Select(static pair => (new PatternSpan(pair.Piece.First, pair.Piece.Last, 0), pair.Attribution));

    /// <summary>Those that govern a span, the innermost first: where X quotes Y, both.</summary>
    public IEnumerable<GoverningAttribution> Governing(PatternSpan span)
    {
        for (var i = LastAtOrBefore(WordExtent.Of(span, _article).First); i >= 0 && _farthest[i] >= span.First; i--)
        {
            var piece = new PatternSpan(_pieces[i].Piece.First, _pieces[i].Piece.Last, 0);
            if (WordExtent.IsInside(span, piece, _article))
            {
                yield return _pieces[i].Attribution;
            }
        }
    }

    private int LastAtOrBefore(int token)
    {
        int low = 0, high = _pieces.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_pieces[middle].Piece.First <= token)
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
