using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Tells a statement of its own from one that is part of what another is reported to have said.</summary>
/// <remarks>
/// <c>قال الوزير إن المحافظ أكد</c>: the governor is quoted by the minister.
/// <c>قال الوزير إن الجسر مغلق وأكد المحافظ</c>: both speak. A conjunction, a mark or a turn (<c>stops</c>) before it makes the difference.
/// </remarks>
internal static class PhraseBoundary
{
    // A stop is a word or two, a mark may follow it: the search need not go further back.
    private const int LongestStop = 4;

    public static bool IsIndependent(AttributionPhrase phrase, VoiceText text) =>
        phrase.Cue.IsJoined
        || phrase.Cue.IsCarry
        || phrase.IsAccording
        || phrase.First == text.ClauseOf(phrase.First).First
        || text.HasBreak(phrase.First - 1, phrase.First - 1)
        || IsBehindStop(phrase.First, text)
        || (phrase is { Kind: AttributionKind.SubjectVerb, Sources.IsEmpty: false } && IsJoined(phrase.Sources[0], text));

    private static bool IsBehindStop(int first, VoiceText text)
    {
        var i = text.Stops.IndexFrom(Math.Max(0, first - LongestStop));
        for (; i < text.Stops.Count && text.Stops[i].First < first; i++)
        {
            if (text.Article.WordsIn(text.Stops[i].Last + 1, first - 1) <= 1)
            {
                return true;
            }
        }

        return i < text.Stops.Count && text.Stops[i].First == first;
    }

    private static bool IsJoined(TokenRange source, VoiceText text) => text.Article.Tokens[source.First].IsWord
        && text.IsJoined(FoundAs(source, text), text.Program.Sources);

    private static PatternSpan FoundAs(TokenRange source, VoiceText text)
    {
        var i = text.Sources.IndexFrom(source.First);
        while (text.Sources[i].Tokens != source)
        {
            i++;
        }

        return text.Sources[i];
    }
}
