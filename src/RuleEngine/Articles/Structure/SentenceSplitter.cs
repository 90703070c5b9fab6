namespace RuleEngine.Articles.Structure;

/// <summary>Cuts a block into sentences.</summary>
/// <remarks>
/// A sentence ends at <c>. ! ? ؟ …</c>, at the end of the block, and after 400 words. A run of marks ends one sentence, and so do the
/// quotation marks and brackets that close behind it: <c>«He left.» She stayed?! "Yes.")</c> is three. A mark ends nothing
/// before the first word, alone in brackets (<c>the "victory" (!) was</c>), after an abbreviation, or between Latin letters
/// (<c>example.com</c>). Every token lies in exactly one sentence. Only tokens that are no words are visited: how many words stand before
/// one shows in its index.
/// </remarks>
internal ref struct SentenceSplitter
{
    private const int MostWords = 400;

    private readonly BlockTokens _tokens;
    private readonly SentenceEnds _ends;
    private ReadOnlySpan<int> _marks;
    private ReadOnlySpan<int> _closingMarks;

    private SentenceSplitter(BlockTokens tokens, ReadOnlySpan<int> marks, ReadOnlySpan<int> closingMarks)
    {
        _tokens = tokens;
        _ends = new SentenceEnds(tokens);
        _marks = marks;
        _closingMarks = closingMarks;
    }

    /// <summary>Adds the sentences of a block.</summary>
    /// <param name="block">The index of the block.</param>
    /// <param name="tokens">Its tokens, at least one.</param>
    /// <param name="marks">Those of them that are no words, in order.</param>
    /// <param name="closingMarks">The tokens that close a quotation, in order.</param>
    /// <param name="into">Receives the sentences.</param>
    public static void Split(
        int block, BlockTokens tokens, ReadOnlySpan<int> marks, ReadOnlySpan<int> closingMarks, PartBuffer<Sentence> into)
    {
        var splitter = new SentenceSplitter(tokens, marks, closingMarks);
        var first = tokens.First;
        while (first <= tokens.Last)
        {
            var last = splitter.EndOfSentence(first);
            into.Add(new Sentence(block, new TokenRange(first, last)));
            first = last + 1;
        }
    }

    private int EndOfSentence(int first)
    {
        var words = 0;
        var next = first;
        while (true)
        {
            var mark = _marks.IsEmpty ? _tokens.Last + 1 : _marks[0];
            if (words + mark - next >= MostWords)
            {
                return EndAt(next + MostWords - words - 1);
            }

            if (_marks.IsEmpty)
            {
                return _tokens.Last;
            }

            words += mark - next;
            if (words > 0 && _ends.IsEnd(mark, first))
            {
                return EndAt(mark);
            }

            next = mark + 1;
            _marks = _marks[1..];
        }
    }

    /// <summary>The last token of a sentence that a mark or the limit of words ends.</summary>
    private int EndAt(int token)
    {
        var last = EndOfClosers(token);
        while (!_marks.IsEmpty && _marks[0] <= last)
        {
            _marks = _marks[1..];
        }

        return HasWordBehind(last) ? last : _tokens.Last;
    }

    /// <summary>The last of the marks that belong to an end at <paramref name="last"/>: further end marks and what closes behind them.</summary>
    private int EndOfClosers(int last)
    {
        while (_ends.Closes(last + 1, ClosesQuotation(last + 1)))
        {
            last++;
        }

        return last;
    }

    /// <summary>Whether a mark closes a quotation. Marks are asked about in reading order.</summary>
    private bool ClosesQuotation(int mark)
    {
        while (!_closingMarks.IsEmpty && _closingMarks[0] < mark)
        {
            _closingMarks = _closingMarks[1..];
        }

        return !_closingMarks.IsEmpty && _closingMarks[0] == mark;
    }

    /// <summary>Whether a word stands behind a token; marks alone are no sentence. All but the next few tokens go unread.</summary>
    private bool HasWordBehind(int index)
    {
        do
        {
            index++;
        }
        while (_tokens.Has(index) && !_tokens[index].IsWord);

        return _tokens.Has(index);
    }
}
