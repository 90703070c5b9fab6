namespace RuleEngine.Articles.Structure;

/// <summary>The tokens of one block. Asking for a token outside it gives an empty one, so that look-ahead needs no bounds.</summary>
/// <param name="Text">The text that the offsets of the tokens count in.</param>
/// <param name="All">The tokens of the article.</param>
/// <param name="First">The block's first token.</param>
/// <param name="Last">The block's last token.</param>
internal readonly record struct BlockTokens(string Text, TokenList All, int First, int Last)
{
    private static readonly Token[] Outside = [new(TokenKind.Punctuation, ArticleField.Text, 0, 0, Spelling.None)];

    public ref readonly Token this[int index] => ref Has(index) ? ref All[index] : ref Outside[0];

    public ReadOnlySpan<Token> AsSpan() => All.AsSpan()[First..(Last + 1)];

    public bool Has(int index) => index >= First && index <= Last;

    /// <summary>The folded text of a token; empty outside the block.</summary>
    public string Folded(int index) => Has(index) ? All[index].Folded : "";

    public bool IsNumber(int index) => Has(index) && All[index].Kind == TokenKind.Number;

    /// <summary>Whether one of the two tokens beside a number may say that it is a year or an end of a range.</summary>
    public bool AnySpeaksOfNumber(int before, int behind) =>
        ((this[before].Structure | this[behind].Structure) & StructureSigns.SpeaksOfNumber) != 0;

    /// <summary>Whether nothing visible, a space least of all, stands between a token and the one behind it.</summary>
    public bool Touch(int index) => Has(index) && Has(index + 1) && !HasSpace(Text.AsSpan(All[index].End, All[index + 1].Start - All[index].End));

    private static bool HasSpace(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }
}
