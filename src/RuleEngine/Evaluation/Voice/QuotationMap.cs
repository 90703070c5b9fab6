using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Tells of each token of an article which quotation it stands in, and which it opens or closes. Used for one article after the other.</summary>
/// <remarks>The places lie side by side, one a token: the search for speakers asks of several tokens for every cue.</remarks>
internal sealed class QuotationMap
{
    private const int None = -1;

    private readonly Stack<int> _open = [];
    private int[] _around = [];
    private int[] _at = [];

    // No token where the article quotes nobody: then the arrays hold nothing of it.
    private int _length;

    /// <summary>Turns to an article.</summary>
    public void Read(AnalyzedArticle article)
    {
        var quotations = article.Quotations.AsSpan();
        _length = quotations.IsEmpty ? 0 : article.Tokens.Length;
        _around = PartBuffer.Room(_around, _length);
        _at = PartBuffer.Room(_at, _length);
        _at.AsSpan(0, _length).Fill(None);
        MapInsides(quotations, _around.AsSpan(0, _length));

        // Of two that end in one mark the outer one counts, and what a mark opens counts more than what it closes.
        for (var i = quotations.Length - 1; i >= 0; i--)
        {
            _at[quotations[i].Last] = i;
        }

        for (var i = 0; i < quotations.Length; i++)
        {
            _at[quotations[i].First] = i;
        }
    }

    /// <summary>The index of the innermost quotation that a token stands in, -1 for none; a mark stands outside its own.</summary>
    public int Around(int token) => token < _length ? _around[token] : None;

    /// <summary>The index of the quotation that a token opens or closes, -1 for none.</summary>
    public int At(int token) => (uint)token < (uint)_length ? _at[token] : None;

    /// <summary>Goes from mark to mark: between two of them all tokens stand in the same quotation.</summary>
    private void MapInsides(ReadOnlySpan<TokenRange> quotations, Span<int> around)
    {
        _open.Clear();
        var done = 0;
        for (var i = 0; i < quotations.Length; i++)
        {
            done = Close(quotations, around, done, quotations[i].First);
            around[done..(quotations[i].First + 1)].Fill(Innermost());
            done = quotations[i].First + 1;
            _open.Push(i);
        }

        done = Close(quotations, around, done, around.Length);
        around[done..].Fill(None);
    }

    /// <summary>Ends the quotations whose closing mark stands before a token or is it; which token comes next.</summary>
    private int Close(ReadOnlySpan<TokenRange> quotations, Span<int> around, int done, int token)
    {
        while (_open.TryPeek(out var inner) && quotations[inner].Last <= token)
        {
            var end = Math.Max(done, quotations[inner].Last);
            around[done..end].Fill(inner);
            _open.Pop();
            done = end;
        }

        return done;
    }

    private int Innermost() => _open.TryPeek(out var inner) ? inner : None;
}
