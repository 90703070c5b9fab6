namespace RuleEngine.Articles.Structure;

/// <summary>Cuts a block into sentences.</summary>
/// <remarks>
/// A sentence ends at <c>. ! ? ؟ …</c>, at the end of the block, and after 400 words. A run of marks ends one sentence, and so do the
/// quotation marks and brackets that close behind it: <c>«He left.» She stayed?! "Yes.")</c> is three. A mark ends nothing
/// before the first word, alone in brackets (<c>the "victory" (!) was</c>), after an abbreviation, or between Latin letters
/// (<c>example.com</c>). Every token lies in exactly one sentence.
/// </remarks>
internal ref partial struct SentenceSplitter
{
    private const int MostWords = 400;

    private readonly BlockTokens _tokens;
    private ReadOnlySpan<int> _closingMarks;

    private SentenceSplitter(BlockTokens tokens, ReadOnlySpan<int> closingMarks)
    {
        _tokens = tokens;
        _closingMarks = closingMarks;
    }

    /// <summary>Adds the sentences of a block.</summary>
    /// <param name="block">The index of the block.</param>
    /// <param name="tokens">Its tokens, at least one.</param>
    /// <param name="closingMarks">The tokens that close a quotation, in order.</param>
    /// <param name="into">Receives the sentences.</param>
    public static void Split(int block, BlockTokens tokens, ReadOnlySpan<int> closingMarks, PartBuffer<Sentence> into)
    {
        var splitter = new SentenceSplitter(tokens, closingMarks);
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
        var tokens = _tokens.AsSpan()[(first - _tokens.First)..];
        for (var i = 0; i < tokens.Length; i++)
        {
            var isWord = tokens[i].IsWord;
            words += isWord ? 1 : 0;
            if (isWord ? words == MostWords : words > 0 && IsEnd(first + i) && !IsListNumber(first + i, first))
            {
                var last = EndOfClosers(first + i);
                return HasWordBehind(last) ? last : _tokens.Last;
            }
        }

        return _tokens.Last;
    }

    /// <summary>Whether a mark ends a sentence at all.</summary>
    private bool IsEnd(int mark)
    {
        ref readonly var token = ref _tokens[mark];
        if (token.Kind != TokenKind.Punctuation || !SentenceMarks.IsEnd(token.Folded))
        {
            return false;
        }

        if (token.Folded == "." && _tokens.Touch(mark - 1))
        {
            return !EndsAbbreviation(mark) && !IsInsideName(mark);
        }

        return !(_tokens.Folded(mark - 1) is "(" or "[" && _tokens.Folded(mark + 1) is ")" or "]");
    }

    /// <summary>Whether a full stop shortens the word before it. A letter behind a number is a unit or an era: <c>2011م.</c> may end a sentence.</summary>
    private bool EndsAbbreviation(int mark)
    {
        ref readonly var word = ref _tokens[mark - 1];
        var isLetter = word.Folded.Length == 1 && !_tokens.IsNumber(mark - 2);
        return word.Kind is TokenKind.Word or TokenKind.Proclitic
            && (isLetter
                || Abbreviations.Contains(word.Folded)
                || (_tokens.IsNumber(mark + 1) && AbbreviationsBeforeNumber.Contains(word.Folded)));
    }

    /// <summary>Whether the mark stands inside the name of a site or file; behind Arabic letters a forgotten space is likelier.</summary>
    private bool IsInsideName(int mark) =>
        _tokens.Touch(mark)
        && _tokens[mark - 1].IsWord
        && _tokens[mark + 1].IsWord
        && char.IsAsciiLetterOrDigit(_tokens.Folded(mark - 1)[^1])
        && char.IsAsciiLetterLower(_tokens[mark + 1].Exact[0]);

    /// <summary>Whether the mark stands behind the number of an item of a list: <c>1. The first</c>.</summary>
    private bool IsListNumber(int mark, int first) => mark == first + 1 && _tokens.IsNumber(first) && _tokens.Folded(mark) == ".";

    /// <summary>The last of the marks that belong to an end at <paramref name="last"/>: further end marks and what closes behind them.</summary>
    private int EndOfClosers(int last)
    {
        while (Closes(last + 1))
        {
            last++;
        }

        return last;
    }

    private bool Closes(int index)
    {
        ref readonly var token = ref _tokens[index];
        return token.Kind switch
        {
            TokenKind.QuotationMark => ClosesQuotation(index) || (_tokens.Touch(index - 1) && !_tokens.Touch(index)),
            TokenKind.Punctuation => token.Length > 0
                && (SentenceMarks.IsEnd(token.Folded) || token.Folded is ")" or "]" or "}" or "," or ";" or ":"),
            _ => false,
        };
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
