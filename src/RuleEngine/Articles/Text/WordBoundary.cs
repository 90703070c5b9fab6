namespace RuleEngine.Articles.Text;

/// <summary>Finds where a word ends.</summary>
internal static class WordBoundary
{
    /// <summary>The end of the word at <paramref name="start"/>, invisible characters behind its last visible one excluded.</summary>
    /// <param name="text">The text up to where the block ends.</param>
    /// <param name="start">Where the word begins, or goes on after digits.</param>
    /// <param name="last">The class of what was read before <paramref name="start"/>: digits, or spaces if nothing was.</param>
    /// <param name="joinsUnderscores">Whether underscores are part of the word, as in a hashtag.</param>
    public static int EndOfWord(ReadOnlySpan<char> text, int start, CharacterClass last, bool joinsUnderscores)
    {
        var visibleEnd = start;
        var i = start;
        while (i < text.Length)
        {
            var current = CharacterClasses.Of(text[i]);
            if (current == CharacterClass.Invisible)
            {
                i++;
                continue;
            }

            var length = LengthInWord(text, i, ref current, last, joinsUnderscores);
            if (length == 0)
            {
                break;
            }

            i += length;
            if (current != CharacterClass.Invisible)
            {
                visibleEnd = i;
                last = current == CharacterClass.Mark ? last : current;
            }
        }

        return visibleEnd;
    }

    /// <summary>The end of the initialism at <paramref name="start"/> (<c>U.S.</c>, <c>أ.ف.ب</c>), or -1 if there is none.</summary>
    public static int EndOfInitialism(ReadOnlySpan<char> text, int start)
    {
        var letters = 0;
        var i = start;
        while (EndOfLetter(text, i) is var end and > 0 && end < text.Length && text[end] == '.')
        {
            i = end + 1;
            letters++;
        }

        if (letters > 0 && EndOfLetter(text, i) is var last and > 0 && IsWordEnd(CharacterClasses.At(text, last)))
        {
            i = last;
            letters++;
        }

        return letters >= 2 ? i : -1;
    }

    public static bool IsLetter(CharacterClass c) => c is CharacterClass.Letter or CharacterClass.Arabic;

    /// <summary>The end of the letter at <paramref name="i"/> with its marks, or -1 if no letter is there.</summary>
    private static int EndOfLetter(ReadOnlySpan<char> text, int i)
    {
        if (!IsLetter(CharacterClasses.At(text, i)))
        {
            return -1;
        }

        do
        {
            i++;
        }
        while (CharacterClasses.At(text, i) == CharacterClass.Mark);

        return i;
    }

    private static bool IsWordEnd(CharacterClass c) =>
        c is CharacterClass.Space or CharacterClass.Symbol or CharacterClass.Quote or CharacterClass.Dash;

    /// <summary>How many code units at <paramref name="i"/> belong to the word: none if it ends here.</summary>
    private static int LengthInWord(
        ReadOnlySpan<char> text,
        int i,
        ref CharacterClass current,
        CharacterClass last,
        bool joinsUnderscores)
    {
        switch (current)
        {
            case CharacterClass.Letter or CharacterClass.Mark:
                return 1;
            case CharacterClass.Arabic or CharacterClass.Tatweel:
                current = CharacterClass.Arabic;
                return last == CharacterClass.Digit ? 0 : 1;
            case CharacterClass.Digit:
                return last == CharacterClass.Arabic ? 0 : 1;
            case CharacterClass.Apostrophe:
                var isInner = last is CharacterClass.Letter or CharacterClass.Digit
                    && CharacterClasses.At(text, i + 1) == CharacterClass.Letter;
                return isInner ? 1 : 0;
            case CharacterClass.Symbol:
                return joinsUnderscores && text[i] == '_' ? 1 : 0;
            case CharacterClass.Surrogate when CharacterClasses.IsAstralInvisible(text, i):
                current = CharacterClass.Invisible;
                return 2;
            case CharacterClass.Surrogate when CharacterClasses.IsAstralLetter(text, i):
                current = CharacterClass.Letter;
                return 2;
            default:
                return 0;
        }
    }
}
