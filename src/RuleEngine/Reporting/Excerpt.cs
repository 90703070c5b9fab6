using System.Globalization;
using RuleEngine.Evaluation;

namespace RuleEngine.Reporting;

/// <summary>Cuts the sentence around a finding so that it fits on a line or two: what stands before, the finding, what stands after.</summary>
/// <remarks>A cut falls between words; in a text without spaces between two characters as readers see them, marks included.</remarks>
internal readonly record struct Excerpt(string Before, string Match, string After)
{
    // Two lines of a terminal: a news sentence of common length stays whole.
    private const int WholeSentence = 200;
    private const int Around = 70;
    private const int AroundAgain = 30;
    private const int WholeMatch = 140;
    private const string Cut = "…";

    /// <param name="text">The field that the place counts in.</param>
    /// <param name="place">The finding.</param>
    /// <param name="isAgain">Whether the sentence has just been shown: a few words then tell where in it the finding stands.</param>
    public static Excerpt Of(string text, FindingPlace place, bool isAgain)
    {
        var end = place.Start + place.Length;
        var sentenceStart = Math.Min(place.SentenceStart, place.Start);
        var sentenceEnd = Math.Max(place.SentenceStart + place.SentenceLength, end);
        var before = text.AsSpan(sentenceStart, place.Start - sentenceStart).TrimStart();
        var match = text.AsSpan(place.Start, place.Length);
        var after = text.AsSpan(end, sentenceEnd - end).TrimEnd();
        if (!isAgain && before.Length + match.Length + after.Length <= WholeSentence)
        {
            return new Excerpt(before.ToString(), match.ToString(), after.ToString());
        }

        var around = isAgain ? AroundAgain : Around;
        return new Excerpt(TailOf(before, around), MiddleCut(match), HeadOf(after, around));
    }

    /// <summary>A text without its middle, where it is long.</summary>
    public static string Shortened(string text) => MiddleCut(text);

    private static string MiddleCut(ReadOnlySpan<char> match) => match.Length <= WholeMatch
        ? match.ToString()
        : $"{HeadOf(match, WholeMatch / 2)} {TailOf(match, WholeMatch / 2)}";

    private static string HeadOf(ReadOnlySpan<char> text, int length)
    {
        if (text.Length <= length)
        {
            return text.ToString();
        }

        var space = text[..length].LastIndexOfAny(' ', '\u00A0', '\n');
        var cut = space > length / 2 ? space : BoundaryBefore(text, length);
        return string.Concat(text[..cut].TrimEnd(), Cut);
    }

    private static string TailOf(ReadOnlySpan<char> text, int length)
    {
        if (text.Length <= length)
        {
            return text.ToString();
        }

        var start = text.Length - length;
        var space = text[start..].IndexOfAny(' ', '\u00A0', '\n');
        var cut = space >= 0 && space < length / 2 ? start + space : BoundaryBefore(text, start);
        return string.Concat(Cut, text[cut..].TrimStart());
    }

    private static int BoundaryBefore(ReadOnlySpan<char> text, int cut)
    {
        // A mark is looked for no further back than this: a flood of marks is no letter with its vowels.
        var limit = Math.Max(0, cut - 8);
        while (cut > limit && (char.IsLowSurrogate(text[cut]) || IsMark(text[cut])))
        {
            cut--;
        }

        return cut < text.Length && char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
    }

    private static bool IsMark(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
