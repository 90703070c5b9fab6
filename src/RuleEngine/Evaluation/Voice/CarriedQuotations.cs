using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>
/// Gives a sentence that is nothing but a quotation to the speaker of the sentence before it in the paragraph: <c>He resigned, the mayor
/// said. “It was time.”</c> A quotation that nobody speaks before stays nobody's.
/// </summary>
internal static class CarriedQuotations
{
    /// <param name="found">What the phrases of the article govern, in reading order.</param>
    /// <param name="phrases">Those phrases.</param>
    /// <param name="text">The article.</param>
    public static IEnumerable<GoverningAttribution> Find(
        IEnumerable<GoverningAttribution> found, IReadOnlyCollection<AttributionPhrase> phrases, VoiceText text)
    {
        var article = text.Article;
        if (!MayOccur(text))
        {
            yield break;
        }

        var speaking = phrases.Where(phrase => text.QuotationAround(phrase.Cue.First) < 0)
            .Select(phrase => article.SentenceOf(phrase.First)).ToHashSet();
        var last = found
            .Where(attribution => text.QuotationAround(attribution.Cue.First) < 0)
            .Where(attribution => article.RegionOf(attribution.Cue.First) != Region.Title)
            .GroupBy(attribution => article.SentenceOf(Math.Max(attribution.Cue.Last, attribution.Pieces[^1].Last)))
            .Select(static group => (Sentence: group.Key, Attribution: group.Last()));
        foreach (var (sentence, attribution) in last)
        {
            for (var next = sentence + 1; QuotationIn(next, sentence, text) is { } quotation && !speaking.Contains(next);)
            {
                yield return attribution with { Kind = AttributionKind.Carried, Pieces = [quotation] };
                next = article.SentenceOf(quotation.Last) + 1;
            }
        }
    }

    /// <summary>Whether a sentence begins with a quotation at all, and another stands before it.</summary>
    private static bool MayOccur(VoiceText text)
    {
        foreach (var quotation in text.Article.Quotations.AsSpan())
        {
            var sentence = text.Article.SentenceOf(quotation.First);
            if (sentence > 0 && QuotationIn(sentence, sentence - 1, text) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The quotation that a sentence is, if it stands in the same paragraph as the one before.</summary>
    private static TokenRange? QuotationIn(int sentence, int before, VoiceText text)
    {
        var article = text.Article;
        if (sentence >= article.Sentences.Length || article.Sentences[sentence].Block != article.Sentences[before].Block)
        {
            return null;
        }

        return text.QuotationFrom(article.Sentences[sentence].Tokens.First) is { } quotation
            && article.WordsIn(quotation.Last + 1, article.Sentences[article.SentenceOf(quotation.Last)].Tokens.Last) == 0
            ? quotation
            : null;
    }
}
