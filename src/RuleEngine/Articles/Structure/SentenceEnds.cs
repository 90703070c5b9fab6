namespace RuleEngine.Articles.Structure;

/// <summary>Tells which tokens of a block end sentences, and which may stand behind an end.</summary>
/// <param name="tokens">The tokens of the block.</param>
internal readonly partial struct SentenceEnds(BlockTokens tokens)
{
    /// <summary>Whether a token ends the sentence that begins with the token <paramref name="first"/>, if words of it stand before.</summary>
    public bool IsEnd(int mark, int first) => IsEnd(mark) && !IsListNumber(mark, first);

    /// <summary>Whether a token belongs to the end of a sentence if it stands behind one.</summary>
    /// <param name="index">The token.</param>
    /// <param name="closesQuotation">Whether it closes a quotation.</param>
    public bool Closes(int index, bool closesQuotation)
    {
        ref readonly var token = ref tokens[index];
        return token.Kind switch
        {
            TokenKind.QuotationMark => closesQuotation || (tokens.Touch(index - 1) && !tokens.Touch(index)),
            TokenKind.Punctuation => token.Length > 0
                && ((token.Structure & StructureSigns.EndsSentence) != 0 || token.Folded is ")" or "]" or "}" or "," or ";" or ":"),
            _ => false,
        };
    }

    /// <summary>Whether a token so written may end a sentence.</summary>
    public static bool MayEnd(Spelling spelling) => spelling.Kind == TokenKind.Punctuation && SentenceMarks.IsEnd(spelling.Folded);

    /// <summary>Whether a full stop behind a token so written may shorten it.</summary>
    public static bool MayBeShortened(Spelling spelling) =>
        spelling.Kind == TokenKind.Word
        && (spelling.Folded.Length == 1 || Abbreviations.Contains(spelling.Folded) || AbbreviationsBeforeNumber.Contains(spelling.Folded));

    private bool IsEnd(int mark)
    {
        ref readonly var token = ref tokens[mark];
        if ((token.Structure & StructureSigns.EndsSentence) == 0)
        {
            return false;
        }

        if (token.Folded == "." && tokens.Touch(mark - 1))
        {
            return !EndsAbbreviation(mark) && !IsInsideName(mark);
        }

        return !(tokens.Folded(mark - 1) is "(" or "[" && tokens.Folded(mark + 1) is ")" or "]");
    }

    /// <summary>Whether a full stop shortens the word before it. A letter behind a number is a unit or an era: <c>2011م.</c> may end a sentence.</summary>
    private bool EndsAbbreviation(int mark)
    {
        ref readonly var word = ref tokens[mark - 1];
        if ((word.Structure & StructureSigns.MayBeShortened) == 0)
        {
            return false;
        }

        var isLetter = word.Folded.Length == 1 && !tokens.IsNumber(mark - 2);
        return word.Kind is TokenKind.Word or TokenKind.Proclitic
            && (isLetter
                || Abbreviations.Contains(word.Folded)
                || (tokens.IsNumber(mark + 1) && AbbreviationsBeforeNumber.Contains(word.Folded)));
    }

    /// <summary>Whether the mark stands inside the name of a site or file; behind Arabic letters a forgotten space is likelier.</summary>
    private bool IsInsideName(int mark) =>
        tokens.Touch(mark)
        && tokens[mark - 1].IsWord
        && tokens[mark + 1].IsWord
        && char.IsAsciiLetterOrDigit(tokens.Folded(mark - 1)[^1])
        && char.IsAsciiLetterLower(tokens[mark + 1].Exact[0]);

    /// <summary>Whether the mark stands behind the number of an item of a list: <c>1. The first</c>.</summary>
    private bool IsListNumber(int mark, int first) => mark == first + 1 && tokens.IsNumber(first) && tokens.Folded(mark) == ".";
}
