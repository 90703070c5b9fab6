using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Gives a speaker to the cues that have none of their own: the one who spoke before goes on.</summary>
/// <remarks>
/// <c>قال الوزير إن الجسر مغلق. وأضاف أن الطريق سالك. وأشار إلى …</c>: as long as one carried cue follows another, the minister speaks.
/// He is forgotten after a few sentences in which nobody does, and with the second paragraph behind his. Speakers of titles, of
/// quotations and of what another is reported to have said are not taken up.
/// </remarks>
internal static class CarryOver
{
    // Agency copy takes a speaker up again behind a sentence or two of background. Behind more of it the reader asks who «he» is.
    private const int FarthestSentence = 4;

    // Papers break a speech into paragraphs of one sentence, with one of background between.
    private const int FarthestBlock = 2;

    // «وأضاف في تصريح لوكالة الأنباء أمس أن»: where, to whom and when stand before what was said.
    private const int FarthestOpener = 6;

    /// <summary>The phrases that have a speaker, own or carried, and those of which it is plain that they have one.</summary>
    public static List<AttributionPhrase> Resolve(IEnumerable<AttributionPhrase> phrases, VoiceText text)
    {
        var resolved = new List<AttributionPhrase>();
        AttributionPhrase? open = null;
        foreach (var phrase in phrases)
        {
            if (WithSpeaker(phrase, open, text) is { } spoken)
            {
                resolved.Add(spoken);
                open = Opens(spoken, open, text) ? spoken : open;
            }
        }

        return resolved;
    }

    /// <summary>The phrase with its own speaker or that of the phrase before; null where nobody can be said to speak.</summary>
    private static AttributionPhrase? WithSpeaker(AttributionPhrase phrase, AttributionPhrase? open, VoiceText text)
    {
        if (!phrase.Cue.IsCarry || !(phrase.Sources.IsEmpty || phrase.HasPronoun))
        {
            return phrase.Sources.IsEmpty ? null : phrase;
        }

        if (open is not null && IsInReach(open, phrase, text.Article))
        {
            return phrase with { Sources = open.Sources, Kind = AttributionKind.Carried, IsSubjectless = phrase.Sources.IsEmpty };
        }

        if (phrase.HasPronoun)
        {
            return phrase;
        }

        return OpensWords(phrase, text) ? phrase with { Kind = AttributionKind.Carried, IsSubjectless = true } : null;
    }

    /// <summary>Whether something opens what is said: then somebody says it, even if the text does not tell who.</summary>
    private static bool OpensWords(AttributionPhrase phrase, VoiceText text)
    {
        var clause = text.ClauseOf(phrase.Cue.First);
        for (var i = phrase.Last + 1; i <= clause.Last && text.Article.WordsIn(phrase.Last + 1, i - 1) <= FarthestOpener; i++)
        {
            var isQuotation = i == phrase.Last + 1 && text.QuotationFrom(i) is not null;
            if (isQuotation || text.IsColon(i) || VoiceText.SpanFrom(text.Opens, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInReach(AttributionPhrase open, AttributionPhrase phrase, AnalyzedArticle article) =>
        article.RegionOf(phrase.First) != Region.Title
        && article.SentenceOf(phrase.First) - article.SentenceOf(open.First) <= FarthestSentence
        && article.BlockOf(phrase.First) - article.BlockOf(open.First) <= FarthestBlock;

    private static bool Opens(AttributionPhrase phrase, AttributionPhrase? open, VoiceText text)
    {
        if (phrase.Sources.IsEmpty || text.QuotationAround(phrase.Cue.First) >= 0 || text.Article.RegionOf(phrase.First) == Region.Title)
        {
            return false;
        }

        // «قال الوزير … بحسب رويترز»: the minister goes on, not the agency.
        var isSameSentence = open is not null && text.Article.SentenceOf(open.First) == text.Article.SentenceOf(phrase.First);
        return !isSameSentence || (PhraseBoundary.IsIndependent(phrase, text) && !(phrase.IsAccording && !open!.IsAccording));
    }
}
