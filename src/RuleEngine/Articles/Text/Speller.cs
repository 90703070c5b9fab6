using System.Buffers;

namespace RuleEngine.Articles.Text;

/// <summary>Makes the spelling of a token of its characters alone: what stands round a token changes nothing about it.</summary>
internal static class Speller
{
    private static readonly SearchValues<char> TanwinFath = SearchValues.Create("\u064B\u08F0\uFE70\uFE71\uFD3C\uFD3D");

    /// <param name="raw">The characters; not empty.</param>
    /// <param name="kind">What they were cut as: a word, which covers proclitics, a number, or a mark of either kind.</param>
    public static Spelling Spell(ReadOnlySpan<char> raw, TokenKind kind)
    {
        var text = raw.ToString();
        var folded = kind == TokenKind.QuotationMark ? PunctuationFolding.OfQuotationMark(raw)
            : kind == TokenKind.Punctuation ? FoldMark(raw)
            : TextFolding.FoldWord(text);
        if (folded.Length == 0)
        {
            // Nothing but marks and tatweel is no word: tatweel alone is a dash.
            kind = TokenKind.Punctuation;
            folded = raw.Contains(FoldingTable.Tatweel) ? PunctuationFolding.Dash : text[..1];
        }

        var exact = kind is TokenKind.Word or TokenKind.Number ? TextFolding.SpellWord(text) : text;
        return new Spelling
        {
            Kind = kind,
            Raw = text,
            Folded = folded,
            Exact = string.Equals(exact, folded, StringComparison.Ordinal) ? folded : exact,
            HasTanwin = kind == TokenKind.Word && HasTanwin(raw),
            Signs = kind == TokenKind.Word ? LanguageDetector.SignsOf(folded, exact) : LanguageSigns.None,
            MayBeProclitic = kind == TokenKind.Word && DetachedProclitic.MayBe(exact),
        };
    }

    private static string FoldMark(ReadOnlySpan<char> raw) => CharacterClasses.Of(raw[0]) switch
    {
        CharacterClass.Dash => PunctuationFolding.Dash,
        CharacterClass.Dot => raw is "." ? PunctuationFolding.FullStop : PunctuationFolding.Ellipsis,
        _ => PunctuationFolding.Of(raw),
    };

    /// <summary>Whether tanwin fath stands on the last letter or on the one before it, as writers differ in where they put it.</summary>
    private static bool HasTanwin(ReadOnlySpan<char> raw)
    {
        var tanwin = raw.LastIndexOfAny(TanwinFath);
        if (tanwin < 0)
        {
            return false;
        }

        var letters = 0;
        foreach (var c in raw[(tanwin + 1)..])
        {
            letters += FoldingTable.ForComparison[c] == FoldingTable.Dropped ? 0 : 1;
        }

        return letters <= 1;
    }
}
