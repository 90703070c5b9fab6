using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>
/// Finds speakers who stand before a colon without a verb: in a title (<c>Minister: no talks</c>), elsewhere before a quotation.
/// </summary>
/// <remarks>A colon is needed: only sentences that have one are looked at.</remarks>
internal sealed class HeadlineSpeakers(VoiceText text)
{
    // «وزير الدفاع محمد سالم: …»: the words of a name behind an office.
    private const int LongestName = 3;

    // Used for one article after the other.
    private readonly List<int> _sentences = [];

    /// <summary>Whether the article has a colon at all. To be asked before <see cref="Find"/>.</summary>
    public bool MayOccur()
    {
        _sentences.Clear();
        foreach (var mark in text.Article.Marks)
        {
            if (text.IsColon(mark) && text.Article.SentenceOf(mark) is var sentence && (_sentences.Count == 0 || _sentences[^1] != sentence))
            {
                _sentences.Add(sentence);
            }
        }

        return _sentences.Count > 0;
    }

    /// <summary>The speakers in reading order.</summary>
    /// <param name="spoken">The phrases that have a cue of their own, in the order of their cues.</param>
    public List<AttributionPhrase> Find(List<AttributionPhrase> spoken)
    {
        var found = new List<AttributionPhrase>();
        var next = 0;
        foreach (var index in _sentences)
        {
            var sentence = text.Article.Sentences[index].Tokens;
            if (FirstSpeaker(sentence) is not { } speaker || ColonBehind(speaker, sentence) is not { } colon)
            {
                continue;
            }

            while (next < spoken.Count && spoken[next].Last < speaker.First)
            {
                next++;
            }

            if (!IsTaken(speaker.First, spoken, next, sentence.Last))
            {
                found.Add(new AttributionPhrase(speaker.First, colon, new Cue(colon, colon), [speaker], AttributionKind.Headline));
            }
        }

        return found;
    }

    /// <summary>The longest source that begins with the first word of a sentence; null if none does, or a mark parts its words.</summary>
    private TokenRange? FirstSpeaker(TokenRange sentence)
    {
        var sources = text.Sources;
        var i = sources.IndexFrom(sentence.First);
        if (i == sources.Count || text.Article.WordsIn(sentence.First, sources[i].First) != 1)
        {
            return null;
        }

        var first = sources[i].First;
        TokenRange? source = null;
        for (; i < sources.Count && sources[i].First == first; i++)
        {
            source = text.HasBreak(first, sources[i].Last) ? source : sources[i].Tokens;
        }

        return source;
    }

    /// <summary>
    /// Whether the cue of a phrase or one of its sources begins there. Phrases come by their ends as by their cues, and no source stands in a
    /// sentence before that of the cue.
    /// </summary>
    /// <param name="first">The token.</param>
    /// <param name="spoken">The phrases.</param>
    /// <param name="next">The first that does not end before the token.</param>
    /// <param name="last">The last token of the sentence.</param>
    private static bool IsTaken(int first, List<AttributionPhrase> spoken, int next, int last)
    {
        for (var i = next; i < spoken.Count && spoken[i].Cue.First <= last; i++)
        {
            if (spoken[i].Cue.First == first)
            {
                return true;
            }

            foreach (var source in spoken[i].Sources)
            {
                if (source.First == first)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int? ColonBehind(TokenRange source, TokenRange sentence)
    {
        for (var i = source.Last + 1; i < sentence.Last && text.Article.WordsIn(source.Last + 1, i) <= LongestName; i++)
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
