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
    /// <summary>As much of a text as is looked at, in UTF-16 code units: some three thousand words.</summary>
    private const int SampleLength = 20_000;

    /// <summary>In English prose four words in ten are in the list; in headlines one in ten.</summary>
    private const int EnglishOneIn = 12;

    private const string Article = "ال";
    private const int ShortestWordWithArticle = 4;

    /// <summary>The code of the language: <c>ar</c>, <c>en</c>, or <c>any</c> for all others.</summary>
    public static string Detect(string text)
    {
        var words = Tokenizer.Cut(text[..Math.Min(text.Length, SampleLength)]).Where(static token => token.Kind == TokenKind.Word).ToList();
        var arabic = words.Count(static word => CharacterClasses.Of(word.Exact[0]) == CharacterClass.Arabic);
        var latin = words.Count(static word => IsLatin(word.Folded[0]));
        if (2 * arabic > words.Count)
        {
            return IsArabic(words) ? Languages.ArabicCode : Languages.UnknownCode;
        }

        return 2 * latin > words.Count && IsEnglish(words) ? Languages.EnglishCode : Languages.UnknownCode;
    }

    private static bool IsArabic(List<Token> words)
    {
        var signs = 0;
        foreach (var word in words)
        {
            if (word.Exact.AsSpan().ContainsAny(LettersOfOthers) || FrequentInOtherArabicScripts.Contains(word.Exact))
            {
                signs--;
            }
            else if (FrequentInArabic.Contains(word.Folded) || HasArticle(word.Folded))
            {
                signs++;
            }
        }

        return signs >= 0;
    }

    private static bool IsEnglish(List<Token> words)
    {
        var english = words.Count(static word => FrequentInEnglish.Contains(word.Folded));
        var others = words.Count(static word => FrequentInOtherLatinScripts.Contains(word.Folded));
        return english * EnglishOneIn >= words.Count && english > others;
    }

    private static bool HasArticle(string folded) =>
        folded.Length >= ShortestWordWithArticle && folded.StartsWith(Article, StringComparison.Ordinal);

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F';
}
