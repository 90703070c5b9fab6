namespace RuleEngine.Articles.Structure;

/// <summary>Finds what an English number counts: a plural behind it, with one word between at most.</summary>
/// <remarks>
/// Behind a number above one stands a plural, and plurals show: <c>-s</c>, or an irregular one. A word before it that is no plural belongs to it
/// (<c>12 civilian casualties</c>, <c>three square kilometres</c>). Where neither of the two words is a plural nothing is counted
/// (<c>12 remain in hospital</c>). Behind <c>one</c> the next word counts.
/// </remarks>
internal static partial class CountedEnglish
{
    /// <summary>The last token of what is counted, or -1.</summary>
    /// <param name="tokens">Where to look.</param>
    /// <param name="first">The token behind the number; a word.</param>
    /// <param name="isOne">Whether the number is one.</param>
    public static int EndAt(BlockTokens tokens, int first, bool isOne)
    {
        if (tokens.Folded(first) == "of")
        {
            var noun = Determiners.Contains(tokens.Folded(first + 1)) ? first + 2 : first + 1;
            return PluralAt(tokens, noun);
        }

        if (tokens.Folded(first) == "per" && tokens.Folded(first + 1) == "cent")
        {
            return first + 1;
        }

        return isOne ? (IsContent(tokens, first) ? first : -1) : PluralAt(tokens, first);
    }

    /// <summary>The plural at a token or right behind it, or -1.</summary>
    private static int PluralAt(BlockTokens tokens, int first)
    {
        if (IsPlural(tokens, first))
        {
            // The wounded and the dead count, and describe: 12 wounded soldiers.
            return Participles.Contains(tokens.Folded(first)) && IsPlural(tokens, first + 1) ? first + 1 : first;
        }

        var mayDescribe = tokens[first].Kind == TokenKind.Word
            && (Adders.Contains(tokens.Folded(first)) || !FunctionWords.Contains(tokens.Folded(first)));
        return mayDescribe && IsPlural(tokens, first + 1) ? first + 1 : -1;
    }

    private static bool IsPlural(BlockTokens tokens, int index)
    {
        if (!IsContent(tokens, index))
        {
            return false;
        }

        var word = tokens.Folded(index);
        return Irregular.Contains(word)
            || word is [_, .., not ('s' or 'u' or 'i'), 's'] && word.Length > 3
            || word.EndsWith("men", StringComparison.Ordinal)
            || word.EndsWith("people", StringComparison.Ordinal);
    }

    private static bool IsContent(BlockTokens tokens, int index) =>
        tokens[index].Kind == TokenKind.Word && !FunctionWords.Contains(tokens.Folded(index)) && !MonthNames.IsPartOfName(tokens.Folded(index));
}
