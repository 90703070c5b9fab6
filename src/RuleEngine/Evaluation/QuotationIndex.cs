using RuleEngine.Articles;

namespace RuleEngine.Evaluation;

/// <summary>Tells of spans how they stand to the quotations of an article, without trying each quotation. Reused.</summary>
internal sealed class QuotationIndex
{
    private AnalyzedArticle _article = null!;
    private int[] _farthest = [];
    private bool _isRead;

    public void TurnTo(AnalyzedArticle article)
    {
        _article = article;
        _isRead = false;
    }

    /// <summary>Whether a span lies between the marks of a quotation.</summary>
    public bool Holds(PatternSpan span)
    {
        // Of the quotations that begin before the span, the one that ends last is behind it or none is.
        var before = FirstFrom(span.First);
        return before > 0 && Farthest()[before - 1] > span.Last;
    }

    /// <summary>
    /// The span with the other mark of a quotation that begins or ends inside it, where that mark stands at its very edge: a reader is
    /// shown تنظيم «الأمل», never half a pair of marks.
    /// </summary>
    public PatternSpan WithPartnerMarks(PatternSpan span)
    {
        if (!IsMark(span.First - 1) && !IsMark(span.Last + 1))
        {
            return span;
        }

        var quotations = _article.Quotations;
        for (var i = FirstFrom(span.First - 1); i < quotations.Length && quotations[i].First <= span.Last; i++)
        {
            var quote = quotations[i];
            if (quote.Last == span.Last + 1 && quote.First >= span.First)
            {
                span = span with { Last = quote.Last };
            }
            else if (quote.First == span.First - 1 && quote.Last <= span.Last)
            {
                span = span with { First = quote.First };
            }
        }

        return span;
    }

    private bool IsMark(int token) => (uint)token < (uint)_article.Tokens.Length && _article.Tokens[token].Kind == TokenKind.QuotationMark;

    /// <summary>For each quotation the farthest end among it and those before it.</summary>
    private int[] Farthest()
    {
        if (!_isRead)
        {
            var quotations = _article.Quotations;
            if (_farthest.Length < quotations.Length)
            {
                _farthest = new int[Math.Max(quotations.Length, 2 * _farthest.Length)];
            }

            for (var i = 0; i < quotations.Length; i++)
            {
                _farthest[i] = Math.Max(quotations[i].Last, i > 0 ? _farthest[i - 1] : -1);
            }

            _isRead = true;
        }

        return _farthest;
    }

    /// <summary>The first quotation that begins at a token or behind it.</summary>
    private int FirstFrom(int token)
    {
        var quotations = _article.Quotations.AsSpan();
        int low = 0, high = quotations.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (quotations[middle].First < token)
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
}
