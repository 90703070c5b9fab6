using System.Collections.Frozen;

namespace RuleEngine.Articles.Text;

/// <summary>The one value under which the variants of a punctuation mark compare equal: the one in ASCII, or <c>…</c>.</summary>
internal static class PunctuationFolding
{
    public const string Dash = "-";
    public const string Ellipsis = "…";
    public const string FullStop = ".";
    public const string DoubleQuote = "\"";
    public const string SingleQuote = "'";

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    private static readonly FrozenDictionary<char, string> Variants = new Dictionary<char, string>
    {
        ['،'] = ",",
        ['，'] = ",",
        ['؛'] = ";",
        ['؟'] = "?",
        ['？'] = "?",
        ['！'] = "!",
        ['：'] = ":",
        ['۔'] = FullStop,
        ['。'] = FullStop,
        ['٪'] = "%",
        ['٫'] = ".",
        ['٬'] = ",",
    }.ToFrozenDictionary();

    public static string Of(ReadOnlySpan<char> symbol)
    {
        var folded = symbol.Length == 1 ? "" : TextFolding.FoldWord(symbol);
        if (folded.Length > 1)
        {
            return folded;
        }

        var mark = folded.Length == 1 ? folded[0] : symbol[0];
        return mark < Ascii.Length ? Ascii[mark] : Variants.GetValueOrDefault(mark) ?? mark.ToString();
    }

    /// <summary>The value of a quotation mark: its glyph says little, for writers mix and reverse them.</summary>
    public static string OfQuotationMark(ReadOnlySpan<char> mark) =>
        mark.Length == 1 && (CharacterClasses.Of(mark[0]) == CharacterClass.Apostrophe || mark[0] is '‚' or '‹' or '›' or '❛' or '❜')
            ? SingleQuote
            : DoubleQuote;
}
