using System.Collections.Frozen;

namespace RuleEngine.Articles.Text;

/// <summary>Recognises an Arabic proclitic that is written apart from its word: <c>لـ«قسد»</c>, <c>و"قسد"</c>, <c>لـ هجمات</c>, <c>الـ10</c>.</summary>
/// <remarks>
/// A proclitic stands directly before a quotation mark, a bracket or a digit; or it is written with tatweel, which shows
/// that it wants a word, and a space follows; or it is one of five single letters and a space and a word follow. A single letter behind
/// another one is a letter of an abbreviation (<c>أ ف ب</c>), and nothing is a proclitic at the end of a sentence.
/// </remarks>
internal static class DetachedProclitic
{
    private const int LongestLength = 4;

    private static readonly FrozenSet<string> Proclitics = FrozenSet.ToFrozenSet(
        [
            "و", "ف", "ب", "ل", "ك", "ال", "لل",
            "وب", "ول", "وك", "فب", "فل", "فك", "وال", "فال", "ولل", "فلل",
            "بال", "كال", "وبال", "وكال", "فبال", "فكال",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a word can be a proclitic at all: <c>آل</c> as written is a word, <c>ال</c> is not.</summary>
    public static bool MayBe(string exact) => exact.Length <= LongestLength && Proclitics.Contains(exact);

    /// <summary>Whether a word that can be a proclitic is one of what follows it.</summary>
    /// <param name="text">The text up to where the block ends.</param>
    /// <param name="end">Where the word ends.</param>
    /// <param name="isLetter">Whether the word is a single letter.</param>
    /// <param name="followsSingleLetter">Whether the token before is a word of a single letter.</param>
    public static bool Is(ReadOnlySpan<char> text, int end, bool isLetter, bool followsSingleLetter)
    {
        var next = CharacterClasses.SkipInvisible(text, end);
        var nextClass = CharacterClasses.At(text, next);
        var isLengthened = text[end - 1] == FoldingTable.Tatweel;
        if (nextClass != CharacterClass.Space)
        {
            return nextClass == CharacterClass.Digit || Opens(text, next) || (isLengthened && IsUnit(text, next));
        }

        if (!isLengthened && (!isLetter || followsSingleLetter))
        {
            return false;
        }

        next = SkipSpacesOfLine(text, next);
        return IsWordStart(CharacterClasses.At(text, next)) || Opens(text, next) || (isLengthened && IsUnit(text, next));
    }

    private static bool IsWordStart(CharacterClass c) =>
        c is CharacterClass.Arabic or CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Tatweel;

    /// <summary>Whether a bracket or quotation opens at <paramref name="i"/>. A glyph that may close opens only if a word follows directly.</summary>
    private static bool Opens(ReadOnlySpan<char> text, int i) => CharacterClasses.At(text, i) switch
    {
        CharacterClass.Quote or CharacterClass.Apostrophe =>
            text[i] is '«' or '“' or '„' or '‟' or '‹' or '‘' or '‚'
            || IsWordStart(CharacterClasses.At(text, CharacterClasses.SkipInvisible(text, i + 1))),
        CharacterClass.Symbol => text[i] is '(' or '[' or '{' or '﴿' or '<',
        _ => false,
    };

    private static bool IsUnit(ReadOnlySpan<char> text, int i) =>
        i < text.Length && text[i] is '%' or '٪' or '$' or '€' or '£' or '#' or '@';

    private static int SkipSpacesOfLine(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length
            && CharacterClasses.Of(text[i]) is CharacterClass.Space or CharacterClass.Invisible
            && text[i] is not ((>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029'))
        {
            i++;
        }

        return i;
    }
}
