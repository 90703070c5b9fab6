namespace RuleEngine.Articles.Text;

/// <summary>Cuts text into tokens in one pass without backtracking.</summary>
/// <remarks>
/// <para>
/// Words end at spaces, at punctuation, and between an Arabic letter and a digit: <c>بينهم3800</c> is two tokens, <c>CR7</c> one.
/// Hyphens separate (<c>so-called</c>: three tokens); apostrophes inside a Latin word do not. Underscores join only in a
/// <c>#hash_tag</c> or <c>@handle</c>, where they stand for spaces that the medium does not allow. Initialisms (<c>U.S.</c>,
/// <c>أ.ف.ب</c>) are one word. An apostrophe behind a final s is a possessive's (<c>soldiers'</c>), unless a single quotation is open.
/// </para>
/// <para>
/// A run of full stops is one token, and so is one of dashes; every other mark is its own. Punctuation is folded to one value for all
/// variants of a mark: <c>,</c> for <c>،</c>, <c>-</c> for every dash, <c>…</c> for two full stops or more. Tatweel that stands alone is a dash.
/// </para>
/// <para>
/// Every visible character lies in exactly one token. Invisible ones lie in one only if visible ones of it stand on both sides.
/// </para>
/// <para>
/// Most words are a few plain letters with a space behind. These go a short way (<see cref="PlainLetters"/>) that gives what the long one
/// would. What was cut waits until its spelling has come from memory: cutting goes on meanwhile.
/// </para>
/// </remarks>
internal ref struct Tokenizer
{
    // As many tokens wait for their spellings and are looked up together: fewer would wait too short a time, more would not stay at hand.
    public const int MostPending = 32;

    [ThreadStatic]
    private static PartBuffer<Token>? t_tokens;

    private readonly ReadOnlySpan<char> _textAndBeyond;
    private readonly ArticleField _field;
    private readonly Vocabulary _vocabulary;
    private readonly PartBuffer<Token> _into;
    private readonly Span<CutToken> _pending;
    private ReadOnlySpan<char> _text;
    private PlainLetters _letters;
    private int _start;
    private int _firstToken;
    private int _cut;
    private bool _isFirst;
    private bool _isInSingleQuotes;

    /// <param name="text">The text that offsets count in.</param>
    /// <param name="field">The field that the text is.</param>
    /// <param name="vocabulary">Knows the spellings met before.</param>
    /// <param name="into">Receives the tokens, the last of them when <see cref="Finish"/> is called.</param>
    /// <param name="pending">Room for tokens that wait for their spellings: <see cref="MostPending"/> of them.</param>
    public Tokenizer(ReadOnlySpan<char> text, ArticleField field, Vocabulary vocabulary, PartBuffer<Token> into, Span<CutToken> pending)
    {
        _textAndBeyond = text;
        _field = field;
        _vocabulary = vocabulary;
        _into = into;
        _pending = pending;
        _letters = new PlainLetters(text);
    }

    /// <summary>How many tokens were cut, and those that were there before.</summary>
    public readonly int Count => _into.Count + _cut;

    /// <summary>Cuts a part of a text and adds its tokens.</summary>
    /// <param name="text">The text that offsets count in.</param>
    /// <param name="start">The first code unit to cut.</param>
    /// <param name="end">The code unit before which to stop; nothing behind it is looked at.</param>
    /// <param name="field">The field that the text is.</param>
    /// <param name="vocabulary">Knows the spellings met before.</param>
    /// <param name="into">Receives the tokens.</param>
    public static void Cut(string text, int start, int end, ArticleField field, Vocabulary vocabulary, PartBuffer<Token> into)
    {
        var tokenizer = new Tokenizer(text.AsSpan(0, end), field, vocabulary, into, stackalloc CutToken[MostPending]);
        tokenizer.CutLine(start, end);
        tokenizer.Finish();
    }

    /// <summary>Cuts a whole text of its own, such as a phrase of a rule.</summary>
    public static TokenList Cut(string text)
    {
        // One buffer a thread: a rule set has a hundred thousand phrases of two or three tokens.
        var tokens = t_tokens ??= new PartBuffer<Token>();
        tokens.Clear();
        Cut(text, 0, text.Length, ArticleField.Text, Vocabulary.None, tokens);
        return TokenList.Of(tokens.AsSpan());
    }

    /// <summary>Cuts the next line. Lines come in reading order, with a line break between them.</summary>
    /// <param name="start">Its first code unit.</param>
    /// <param name="end">The code unit behind it.</param>
    public void CutLine(int start, int end)
    {
        _text = _textAndBeyond[..end];
        _start = start;
        _firstToken = Count;
        _isFirst = true;
        _isInSingleQuotes = false;
        var i = start;
        while (i < _text.Length)
        {
            i = CharacterClasses.Of(_text[i]) switch
            {
                CharacterClass.Arabic or CharacterClass.Letter => CutPlainWords(i),
                CharacterClass.Space or CharacterClass.Invisible => i + 1,
                CharacterClass.Digit => CutNumber(i),
                CharacterClass.Quote or CharacterClass.Apostrophe => CutQuotationMark(i),
                CharacterClass.Dot or CharacterClass.Dash => Add(TokenKind.Punctuation, i, SymbolBoundary.EndOfRun(_text, i)),
                CharacterClass.Symbol => CutSymbol(i),
                CharacterClass.Surrogate => CutAstral(i),
                _ => CutWord(i),
            };
        }
    }

    /// <summary>Adds the tokens that still wait for their spellings.</summary>
    public void Finish() => LookUpAll();

    /// <summary>Cuts words of few plain letters, one behind the other with single marks behind them, up to where something else stands.</summary>
    private int CutPlainWords(int start)
    {
        var i = start;
        var length = _letters.CountAt(i);
        while (IsFew(length) && IsInside(i) && i + length + 1 < _text.Length)
        {
            var end = i + length;
            if (_text[end] == ' ')
            {
                AddPlain(i, length);
                i = end + 1;
            }
            else if (_text[end + 1] == ' ' && IsWhole(i, end))
            {
                AddPlain(i, length);
                CutMark(end);
                i = end + 2;
            }
            else
            {
                break;
            }

            length = _letters.CountAt(i);
        }

        if (length == 0 && i > start)
        {
            return i;
        }

        return IsFew(length) && IsInside(i) && IsWhole(i, i + length) ? AddPlain(i, length) : CutWord(i);
    }

    private static bool IsFew(int letters) => letters is > 0 and <= PlainLetters.MostTold;

    /// <summary>Whether as many characters stand at a place as are taken together for a key.</summary>
    private readonly bool IsInside(int start) => start <= _textAndBeyond.Length - SpellingKey.MostLetters;

    private int AddPlain(int start, int length) =>
        Add(TokenKind.Word, start, start + length, SpellingKey.OfWord(_textAndBeyond, start, length));

    /// <summary>Whether what stands behind some plain letters cannot belong to their word.</summary>
    private readonly bool IsWhole(int start, int end)
    {
        if (end >= _text.Length)
        {
            return end == _text.Length;
        }

        return CharacterClasses.Of(_text[end]) switch
        {
            CharacterClass.Space or CharacterClass.Quote or CharacterClass.Dash => true,
            CharacterClass.Symbol => _text[end] != '_',

            // Behind a single letter, perhaps with marks on it, it may be an initialism's.
            CharacterClass.Dot => end - start > 1 && WordBoundary.IsLetter(CharacterClasses.Of(_text[start + 1])),
            _ => false,
        };
    }

    /// <summary>Cuts what stands alone between the end of a word and a space, be it no space itself: one character, and no apostrophe.</summary>
    private void CutMark(int start)
    {
        var of = CharacterClasses.Of(_text[start]);
        if (of != CharacterClass.Space)
        {
            var kind = of == CharacterClass.Quote ? TokenKind.QuotationMark : TokenKind.Punctuation;
            Add(kind, start, start + 1, SpellingKey.OfMark(_text[start], kind));
        }
    }

    private int CutNumber(int start)
    {
        var end = NumberBoundary.EndOfNumber(_text, start);
        var wordEnd = WordBoundary.EndOfWord(_text, end, CharacterClass.Digit, IsTag(start));
        return wordEnd > end ? Add(TokenKind.Word, start, wordEnd) : Add(TokenKind.Number, start, end);
    }

    private int CutWord(int start)
    {
        var end = WordBoundary.EndOfInitialism(_text, start);
        if (end >= 0)
        {
            return Add(TokenKind.Word, start, end);
        }

        end = WordBoundary.EndOfWord(_text, start, CharacterClass.Space, IsTag(start));
        return Add(TokenKind.Word, start, EndsInPossessive(end) ? end + 1 : end);
    }

    private readonly bool IsTag(int start) => start > _start && _text[start - 1] is '#' or '@';

    private readonly bool EndsInPossessive(int end) =>
        !_isInSingleQuotes
        && end < _text.Length
        && _text[end] is '\'' or '’'
        && _text[end - 1] is 's' or 'S'
        && CharacterClasses.At(_text, end + 1) is not CharacterClass.Apostrophe;

    private int CutQuotationMark(int start)
    {
        var mark = _text[start];
        if (CharacterClasses.Of(mark) == CharacterClass.Quote)
        {
            return Add(TokenKind.QuotationMark, start, start + 1);
        }

        if (IsDecade(start))
        {
            return Add(TokenKind.Word, start, start + 4);
        }

        var end = start + 1 < _text.Length && _text[start + 1] == mark ? start + 2 : start + 1;
        _isInSingleQuotes = end == start + 1 && CharacterClasses.At(_text, end) != CharacterClass.Space && !FollowsWord(start);
        return Add(TokenKind.QuotationMark, start, end);
    }

    /// <summary>Whether a decade without its century stands here: <c>'90s</c>.</summary>
    private readonly bool IsDecade(int start) =>
        start + 3 < _text.Length
        && _text[start] is '\'' or '’'
        && char.IsAsciiDigit(_text[start + 1])
        && char.IsAsciiDigit(_text[start + 2])
        && _text[start + 3] == 's'
        && !WordBoundary.IsLetter(CharacterClasses.At(_text, start + 4));

    private bool FollowsWord(int start)
    {
        LookUpAll();
        return _into.Count > _firstToken && _into[_into.Count - 1] is { IsWord: true } word && word.End == start;
    }

    private int CutSymbol(int start)
    {
        if (_text[start] is '<' or '>' && start + 1 < _text.Length && _text[start + 1] == _text[start])
        {
            return Add(TokenKind.QuotationMark, start, start + 2);
        }

        return Add(TokenKind.Punctuation, start, SymbolBoundary.EndOfSymbol(_text, start));
    }

    private int CutAstral(int start)
    {
        if (CharacterClasses.IsAstralInvisible(_text, start))
        {
            return start + 2;
        }

        return CharacterClasses.IsAstralLetter(_text, start) ? CutWord(start) : CutSymbol(start);
    }

    private int Add(TokenKind kind, int start, int end) => Add(kind, start, end, SpellingKey.Of(_text[start..end], kind));

    private int Add(TokenKind kind, int start, int end, SpellingKey key)
    {
        if (_cut == _pending.Length)
        {
            LookUpAll();
        }

        _pending[_cut++] = new CutToken(kind, _isFirst, start, end - start, _vocabulary.Expect(key), key);
        _isFirst = false;
        return end;
    }

    /// <summary>Looks up the spellings of what was cut. They lie anywhere in memory, and were sent for one by one.</summary>
    private void LookUpAll()
    {
        foreach (ref readonly var cut in _pending[.._cut])
        {
            var spelling = _vocabulary.Of(_text.Slice(cut.Start, cut.Length), cut.Kind, cut.Key, cut.Place);
            var kind = spelling.MayBeProclitic && IsProclitic(cut, spelling.Spelling) ? TokenKind.Proclitic : spelling.Kind;
            _into.Add(new Token(kind, _field, cut.Start, cut.Length, spelling));
        }

        _cut = 0;
    }

    private readonly bool IsProclitic(in CutToken cut, Spelling spelling)
    {
        var followsSingleLetter = !cut.IsFirst && _into[_into.Count - 1] is { Kind: TokenKind.Word, Folded.Length: 1 };
        return DetachedProclitic.Is(_text, cut.End, isLetter: spelling.Exact.Length == 1, followsSingleLetter);
    }
}
