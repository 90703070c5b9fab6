using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Finds speakers who stand before a colon without a verb: in a title (<c>Minister: no talks</c>), elsewhere before a quotation.</summary>
internal static class HeadlineSpeakers
{
    // «وزير الدفاع محمد سالم: …»: the words of a name behind an office.
    private const int LongestName = 3;

    public static IEnumerable<AttributionPhrase> Find(VoiceText text)
    {
        foreach (var sentence in text.Article.Sentences)
        {
            var i = text.Sources.IndexFrom(sentence.Tokens.First);
            if (i == text.Sources.Count || text.Article.WordsIn(sentence.Tokens.First, text.Sources[i].First) != 1)
            {
                continue;
            }

            var source = text.Sources[i].Tokens;
            for (i++; i < text.Sources.Count && text.Sources[i].First == source.First; i++)
            {
                source = text.Sources[i].Tokens;
            }

            if (ColonBehind(source, sentence, text) is { } colon && !text.HasBreak(source.First, source.Last))
            {
                yield return new AttributionPhrase(source.First, colon, new Cue(colon, colon), [source], AttributionKind.Headline);
            }
        }
    }

    private static int? ColonBehind(TokenRange source, Sentence sentence, VoiceText text)
    {
        for (var i = source.Last + 1; i < sentence.Tokens.Last && text.Article.WordsIn(source.Last + 1, i) <= LongestName; i++)
        {
            if (text.IsColon(i))
            {
                var isTitle = text.Article.RegionOf(i) == Region.Title;
                return isTitle || text.QuotationFrom(i + 1) is not null ? i : null;
            }
        }

        return null;
    }
}
