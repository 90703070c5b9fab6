using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>
/// Finds speakers who stand before a colon without a verb: in a title (<c>Minister: no talks</c>), elsewhere before a quotation.
/// </summary>
internal static class HeadlineSpeakers
{
    // «وزير الدفاع محمد سالم: …»: the words of a name behind an office.
    private const int LongestName = 3;

    /// <param name="spoken">The phrases that have a cue of their own.</param>
    /// <param name="text">The article.</param>
    public static IEnumerable<AttributionPhrase> Find(IEnumerable<AttributionPhrase> spoken, VoiceText text)
    {
        if (!MayOccur(text))
        {
            yield break;
        }

        var taken = spoken
            .SelectMany(static phrase => phrase.Sources.Select(static source => source.First).Append(phrase.Cue.First))
            .ToHashSet();
        foreach (var sentence in text.Article.Sentences)
        {
            var i = text.Sources.IndexFrom(sentence.Tokens.First);
            if (i == text.Sources.Count || text.Article.WordsIn(sentence.Tokens.First, text.Sources[i].First) != 1)
            {
                continue;
            }

            var first = text.Sources[i].First;
            TokenRange? source = null;
            for (; i < text.Sources.Count && text.Sources[i].First == first; i++)
            {
                source = text.HasBreak(first, text.Sources[i].Last) ? source : text.Sources[i].Tokens;
            }

            if (source is { } speaker && !taken.Contains(first) && ColonBehind(speaker, sentence, text) is { } colon)
            {
                yield return new AttributionPhrase(first, colon, new Cue(colon, colon), [speaker], AttributionKind.Headline);
            }
        }
    }

    /// <summary>Whether the article has a colon at all.</summary>
    public static bool MayOccur(VoiceText text)
    {
        for (var i = 0; i < text.Article.Tokens.Length; i++)
        {
            if (text.IsColon(i))
            {
                return true;
            }
        }

        return false;
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
