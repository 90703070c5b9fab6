namespace RuleEngine.Articles.Text;

/// <summary>The one value under which the variants of a punctuation mark compare equal: the one in ASCII, or <c>…</c>.</summary>
internal static class PunctuationFolding
{
    public const string Dash = "-";
    public const string Ellipsis = "…";
    public const string FullStop = ".";
    public const string DoubleQuote = "\"";
    public const string SingleQuote = "'";

    private const int AsciiCount = 128;

    // Most marks are of ASCII, and a string for each of them would be made for every one in a text.
    private static readonly string[] Ascii = [.. Enumerable.Range(0, AsciiCount).Select(c => ((char)c).ToString())];

    public static string Of(ReadOnlySpan<char> symbol)
    {
        var letter = symbol.Length == 1 ? FoldingTable.ForComparison[symbol[0]] : '\0';
        if (letter is > '\0' and < (char)AsciiCount)
        {
            return Ascii[letter];
        }

        var folded = TextFolding.FoldWord(symbol);
        return folded.Length > 0 ? folded : symbol[..1].ToString();
    }

    /// <summary>The value of a quotation mark: its glyph says little, for writers mix and reverse them.</summary>
    public static string OfQuotationMark(ReadOnlySpan<char> mark) =>
        mark.Length == 1 && (CharacterClasses.Of(mark[0]) == CharacterClass.Apostrophe || mark[0] is '‚' or '‹' or '›' or '❛' or '❜')
            ? SingleQuote
            : DoubleQuote;
}
