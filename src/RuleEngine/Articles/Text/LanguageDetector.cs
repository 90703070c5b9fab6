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

    // Every mixture of signs.
    private const int Mixtures = 2 * (int)LanguageSigns.OtherLatinScript;

    /// <summary>The code of the language: <c>ar</c>, <c>en</c>, or <c>any</c> for all others.</summary>
    public static string Detect(TokenList text)
    {
        // Counting mixtures takes one addition a word, whatever signs it has.
        Span<int> mixtures = stackalloc int[Mixtures];
        mixtures.Clear();
        foreach (ref readonly var token in text.AsSpan()[..Math.Min(text.Length, SampleLength)])
        {
            var signs = token.Kind == TokenKind.Word ? token.Signs : LanguageSigns.None;
            mixtures[(int)signs]++;
        }

        var words = WordsWith(LanguageSigns.Word, mixtures);
        if (2 * WordsWith(LanguageSigns.ArabicScript, mixtures) > words)
        {
            var isArabic = WordsWith(LanguageSigns.Arabic, mixtures) >= WordsWith(LanguageSigns.OtherArabicScript, mixtures);
            return isArabic ? Languages.ArabicCode : Languages.UnknownCode;
        }

        var english = WordsWith(LanguageSigns.English, mixtures);
        var isEnglish = 2 * WordsWith(LanguageSigns.LatinScript, mixtures) > words
            && english * EnglishOneIn >= words
            && english > WordsWith(LanguageSigns.OtherLatinScript, mixtures);
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

    private static int WordsWith(LanguageSigns sign, ReadOnlySpan<int> mixtures)
    {
        var count = 0;
        for (var i = 0; i < mixtures.Length; i++)
        {
            count += (i & (int)sign) != 0 ? mixtures[i] : 0;
        }

        return count;
    }

    private static bool HasArticle(string folded) =>
        folded.Length >= ShortestWordWithArticle && folded.StartsWith(Article, StringComparison.Ordinal);

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F';
}
