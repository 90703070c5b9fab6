namespace RuleEngine.Articles.Structure;

/// <summary>Pairs the quotation marks of a paragraph.</summary>
/// <remarks>
/// <para>
/// Writers mix, reverse and mistype the glyphs, so place decides: a mark with a space before it and a word behind it opens, one with
/// a word before it and a space behind it closes. In <c>”one“ and "two and "three"</c> the first mark opens although its
/// glyph closes elsewhere, the third is left open and forgotten, and "three" is a quotation. Only a mark whose place says nothing
/// (<c>"one"and</c>, <c>« one »</c>) asks its glyph, or else closes what is open and opens if nothing is.
/// </para>
/// <para>
/// Open marks wait on a stack. A closing mark takes the last open one of its family (guillemets, double, single) and drops those
/// above it, which are strays; with none to take it is a stray itself. Every mark is pushed and dropped at most once: linear time.
/// </para>
/// </remarks>
internal sealed class QuotationPairer
{
    // Deeper nesting is not speech but strays; the oldest are given up.
    private const int MostOpenMarks = 64;

    private const int Families = 3;
    private const int NoMark = -1;

    private readonly PartBuffer<TokenRange> _pairs = new();
    private readonly PartBuffer<int> _closingMarks = new();
    private readonly List<(int Token, int Family)> _open = [];
    private readonly int[] _openOfFamily = new int[Families];
    private BlockTokens _tokens;

    // The closing mark before, if nothing was open for it.
    private int _stray = NoMark;

    /// <summary>The marks that close the quotations of the last paragraph, in reading order.</summary>
    public ReadOnlySpan<int> ClosingMarks => _closingMarks.AsSpan();

    /// <summary>Adds the quotations of a paragraph, marks included, by first token, the outer one first.</summary>
    /// <param name="tokens">The tokens of the paragraph.</param>
    /// <param name="marks">Those of them that are no words, in order.</param>
    /// <param name="into">Receives the quotations.</param>
    public void Pair(BlockTokens tokens, ReadOnlySpan<int> marks, PartBuffer<TokenRange> into)
    {
        _tokens = tokens;
        _stray = NoMark;
        _closingMarks.Clear();
        marks = FromQuotationMark(marks);
        if (marks.IsEmpty)
        {
            return;
        }

        _pairs.Clear();
        _open.Clear();
        Array.Clear(_openOfFamily);
        for (; !marks.IsEmpty; marks = FromQuotationMark(marks))
        {
            marks = marks[PlaceTouching(marks[0])..];
        }

        // They were found in the order in which they end.
        foreach (var pair in _pairs.AsSpan())
        {
            _closingMarks.Add(pair.Last);
        }

        _pairs.AsSpan().Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
        foreach (var pair in _pairs.AsSpan())
        {
            into.Add(pair);
        }
    }

    private ReadOnlySpan<int> FromQuotationMark(ReadOnlySpan<int> marks)
    {
        while (!marks.IsEmpty && _tokens[marks[0]].Kind != TokenKind.QuotationMark)
        {
            marks = marks[1..];
        }

        return marks;
    }

    /// <summary>Places a mark and those behind that touch it, which share its surroundings: in ""one"" both of the first two open.</summary>
    /// <returns>How many marks they are.</returns>
    private int PlaceTouching(int first)
    {
        var last = first;
        while (_tokens[last + 1].Kind == TokenKind.QuotationMark && _tokens.Touch(last))
        {
            last++;
        }

        var (left, right) = (SideBefore(first), SideBehind(last));
        for (var mark = first; mark <= last; mark++)
        {
            Place(mark, left, right);
        }

        return last - first + 1;
    }

    private void Place(int mark, QuotationSide left, QuotationSide right)
    {
        var mayBegin = right is QuotationSide.Word or QuotationSide.Opening or QuotationSide.Proclitic;
        var family = FamilyOf(_tokens[mark].Exact[0]);
        if (left is QuotationSide.Word or QuotationSide.Stop or QuotationSide.Closing)
        {
            // With a word on both sides a space was forgotten on one of them.
            if (mayBegin && IsOpening(mark, family))
            {
                Open(mark, family);
            }
            else
            {
                Close(mark, family);
            }
        }
        else if (mayBegin || (right is QuotationSide.Space or QuotationSide.Joint && IsOpening(mark, family)))
        {
            Open(mark, family);
        }
        else if (left == QuotationSide.Space && _stray != NoMark && FamilyOf(_tokens[_stray].Exact[0]) == family)
        {
            // Both marks stand on the wrong side of their space: He said” I left “.
            Open(_stray, family);
            Close(mark, family);
        }
        else
        {
            Close(mark, family);
        }
    }

    /// <summary>Whether a mark opens whose place says nothing.</summary>
    private bool IsOpening(int mark, int family) => _tokens[mark].Exact[0] switch
    {
        '«' or '‹' or '<' => true,
        '»' or '›' or '>' => false,
        _ => _openOfFamily[family] == 0,
    };

    private void Open(int mark, int family)
    {
        if (_open.Count == MostOpenMarks)
        {
            _openOfFamily[_open[0].Family]--;
            _open.RemoveAt(0);
        }

        _open.Add((mark, family));
        _openOfFamily[family]++;
        _stray = NoMark;
    }

    private void Close(int mark, int family)
    {
        if (_openOfFamily[family] == 0)
        {
            _stray = mark;
            return;
        }

        _stray = NoMark;

        (int Token, int Family) opening;
        do
        {
            opening = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _openOfFamily[opening.Family]--;
        }
        while (opening.Family != family);

        if (IsDoubled(opening.Token, mark))
        {
            _pairs[_pairs.Count - 1] = new TokenRange(opening.Token, mark);
        }
        else if (HoldsWord(opening.Token, mark))
        {
            _pairs.Add(new TokenRange(opening.Token, mark));
        }
    }

    /// <summary>Whether the marks stand round a quotation with marks of the same kind: <c>""one""</c> is one quotation.</summary>
    private bool IsDoubled(int opening, int closing) =>
        _pairs.Count > 0
        && _pairs[_pairs.Count - 1] is var inner
        && inner == new TokenRange(opening + 1, closing - 1)
        && FamilyOf(_tokens[inner.First].Exact[0]) == FamilyOf(_tokens[opening].Exact[0]);

    /// <summary>Whether anything but marks stands between. All but the first few tokens of a quotation go unread.</summary>
    private bool HoldsWord(int opening, int closing)
    {
        var i = opening + 1;
        while (i < closing && !_tokens[i].IsWord)
        {
            i++;
        }

        return i < closing;
    }

    private static int FamilyOf(char glyph) => glyph switch
    {
        '«' or '»' or '‹' or '›' or '<' or '>' => 0,
        '\'' or '‘' or '’' or '‚' or '‛' or '`' or '´' or '❛' or '❜' => 1,
        _ => 2,
    };

    private QuotationSide SideBefore(int mark)
    {
        if (!_tokens.Touch(mark - 1))
        {
            return QuotationSide.Space;
        }

        ref readonly var token = ref _tokens[mark - 1];
        return token.Kind == TokenKind.Proclitic || token.Folded is "و" or "ف" or "ب" or "ل" or "ك" ? QuotationSide.Proclitic : SideOf(token);
    }

    private QuotationSide SideBehind(int mark) => _tokens.Touch(mark) ? SideOf(_tokens[mark + 1]) : QuotationSide.Space;

    private static QuotationSide SideOf(in Token token)
    {
        if (token.Kind != TokenKind.Punctuation)
        {
            return QuotationSide.Word;
        }

        return token.Folded switch
        {
            "(" or "[" or "{" or "#" or "@" or "$" or "£" or "€" => QuotationSide.Opening,
            ")" or "]" or "}" or "%" or "°" => QuotationSide.Closing,
            "." or "," or ";" or "!" or "?" => QuotationSide.Stop,
            _ => QuotationSide.Joint,
        };
    }
}
