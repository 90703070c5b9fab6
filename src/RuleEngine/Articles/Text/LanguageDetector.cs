using System.Numerics;
using System.Runtime.Intrinsics;

namespace RuleEngine.Articles.Text;

/// <summary>Tells the language of a text by its script and its most frequent words.</summary>
/// <remarks>
/// Most words must be of one script. In Arabic script every language but Arabic has letters of its own (<c>پ</c>, <c>ٹ</c>, <c>ۆ</c>) and other
/// frequent words, and none but Arabic begins every fifth word with <c>ال</c>: a text is Arabic if it shows at least as much of
/// the one as of the other, so that a headline without either is Arabic too. Latin script proves nothing: a text is English if one
/// word in twelve is a frequent word of English and those outnumber the frequent words of its neighbours.
/// </remarks>
internal static partial class LanguageDetector
{
    /// <summary>As many tokens of a text as are looked at: some three thousand words.</summary>
    private const int SampleLength = 4_000;

    /// <summary>In English prose four words in ten are in the list; in headlines one in ten.</summary>
    private const int EnglishOneIn = 12;

    private const string Article = "ال";
    private const int ShortestWordWithArticle = 4;

    // Every mixture of signs, with a one in the place of each sign of it: they are counted all together.
    private static readonly Vector128<ushort>[] OnesOf = CreateOnes();

    /// <summary>The code of the language: <c>ar</c>, <c>en</c>, or <c>any</c> for all others.</summary>
    public static string Detect(TokenList text)
    {
        var ones = OnesOf;
        var counts = Vector128<ushort>.Zero;
        foreach (ref readonly var token in text.AsSpan()[..Math.Min(text.Length, SampleLength)])
        {
            // Spellings of other kinds have no signs.
            if (token.Kind != TokenKind.Proclitic)
            {
                counts += ones[(int)token.Signs];
            }
        }

        var words = WordsWith(LanguageSigns.Word, counts);
        if (2 * WordsWith(LanguageSigns.ArabicScript, counts) > words)
        {
            var isArabic = WordsWith(LanguageSigns.Arabic, counts) >= WordsWith(LanguageSigns.OtherArabicScript, counts);
            return isArabic ? Languages.ArabicCode : Languages.UnknownCode;
        }

        var english = WordsWith(LanguageSigns.English, counts);
        var isEnglish = 2 * WordsWith(LanguageSigns.LatinScript, counts) > words
            && english * EnglishOneIn >= words
            && english > WordsWith(LanguageSigns.OtherLatinScript, counts);
        return isEnglish ? Languages.EnglishCode : Languages.UnknownCode;
    }

    /// <summary>The signs of a word.</summary>
    public static LanguageSigns SignsOf(string folded, string exact)
    {
        var signs = LanguageSigns.Word
            | (CharacterClasses.Of(exact[0]) == CharacterClass.Arabic ? LanguageSigns.ArabicScript : LanguageSigns.None)
            | (IsLatin(folded[0]) ? LanguageSigns.LatinScript : LanguageSigns.None);
        if (exact.AsSpan().ContainsAny(LettersOfOthers) || FrequentInOtherArabicScripts.Contains(exact))
        {
            signs |= LanguageSigns.OtherArabicScript;
        }
        else if (HasArticle(folded) || FrequentInArabic.Contains(folded))
        {
            signs |= LanguageSigns.Arabic;
        }

        return signs
            | (FrequentInEnglish.Contains(folded) ? LanguageSigns.English : LanguageSigns.None)
            | (FrequentInOtherLatinScripts.Contains(folded) ? LanguageSigns.OtherLatinScript : LanguageSigns.None);
    }

    private static int WordsWith(LanguageSigns sign, Vector128<ushort> counts) => counts[BitOperations.Log2((uint)sign)];

    private static Vector128<ushort>[] CreateOnes()
    {
        var ones = new Vector128<ushort>[2 * (int)LanguageSigns.OtherLatinScript];
        for (var signs = 0; signs < ones.Length; signs++)
        {
            for (var place = 0; place < Vector128<ushort>.Count; place++)
            {
                ones[signs] = ones[signs].WithElement(place, (ushort)((signs >> place) & 1));
            }
        }

        return ones;
    }

    private static bool HasArticle(string folded) =>
        folded.Length >= ShortestWordWithArticle && folded.StartsWith(Article, StringComparison.Ordinal);

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F';
}
