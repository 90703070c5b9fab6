using RuleEngine.Articles;

namespace RuleEngine.Evaluation;

/// <summary>Tells what may stand between two words of a phrase: quotation marks, one dash, and an article apart from its word.</summary>
internal static class PhraseGap
{
    private const string Dash = "-";
    private const string Article = "ال";

    /// <summary>The word before a token, passing over what may stand between two words; -1 if there is none.</summary>
    public static int WordBefore(TokenList tokens, int index, int first)
    {
        var hasDash = false;
        for (index--; index >= first; index--)
        {
            if (!Passes(tokens[index], ref hasDash))
            {
                return tokens[index].IsWord ? index : -1;
            }
        }

        return -1;
    }

    /// <summary>The word behind a token, passing over what may stand between two words; -1 if there is none.</summary>
    public static int WordBehind(TokenList tokens, int index, int last)
    {
        var hasDash = false;
        for (index++; index <= last; index++)
        {
            if (!Passes(tokens[index], ref hasDash))
            {
                return tokens[index].IsWord ? index : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a proclitic that stands apart may be before a token, with quotation marks between or without: only the next token is looked at.</summary>
    public static bool MayFollowProclitic(TokenList tokens, int index) =>
        index > 0 && tokens[index - 1].Kind is TokenKind.Proclitic or TokenKind.QuotationMark;

    /// <summary>Whether a token is passed over.</summary>
    /// <param name="token">The token.</param>
    /// <param name="hasDash">Whether a dash was passed before; set where this is one.</param>
    public static bool Passes(in Token token, ref bool hasDash)
    {
        switch (token.Kind)
        {
            case TokenKind.QuotationMark:
                return true;
            case TokenKind.Proclitic:
                return token.Folded == Article;
            case TokenKind.Punctuation when token.Folded == Dash && !hasDash:
                hasDash = true;
                return true;
            default:
                return false;
        }
    }
}
