namespace RuleEngine.Evaluation.Voice;

/// <summary>
/// Joins cues with those who speak, and cues that stand together with one another: X quoting Y is one phrase with two sources.
/// </summary>
internal sealed class PhraseReader(VoiceText text)
{
    // «نقلت وكالة سبوتنيك الروسية للأنباء عن»: the words of a name between one who reports and his source.
    private const int LongestName = 6;

    private readonly SourceFinder _sources = new(text);

    public List<AttributionPhrase> Read(List<Cue> cues)
    {
        var phrases = new List<AttributionPhrase>();
        var left = 0;
        for (var i = 0; i < cues.Count;)
        {
            var phrase = Begin(cues[i], left, RightOf(cues, i));
            for (i++; i < cues.Count; i++)
            {
                if (cues[i].First > phrase.Last && !TryExtend(ref phrase, cues[i], left, RightOf(cues, i)))
                {
                    break;
                }
            }

            phrases.Add(phrase);
            left = phrase.Sources.IsEmpty ? left : phrase.Last + 1;
        }

        return phrases;
    }

    private int RightOf(List<Cue> cues, int i) => i + 1 < cues.Count ? cues[i + 1].First - 1 : text.Article.Tokens.Length - 1;

    private AttributionPhrase Begin(Cue cue, int left, int right)
    {
        if (_sources.Beside(cue, left, right) is not var (source, side))
        {
            var kind = cue.IsAccording ? AttributionKind.According : AttributionKind.SubjectVerb;
            return new AttributionPhrase(cue.First, cue.Last, cue, [], kind);
        }

        var shown = text.WithMarks(source);

        // «Reuters quoted a minister»: a verb that names a source has a subject too, who hands on.
        if (cue is { IsAccording: true, IsSays: true } && _sources.DirectlyBefore(cue, left) is { } relay)
        {
            return new AttributionPhrase(relay.First, shown.Last, cue, [relay, source], AttributionKind.SubjectVerb);
        }

        return new AttributionPhrase(Math.Min(cue.First, shown.First), Math.Max(cue.Last, shown.Last), cue, [source], side);
    }

    private bool TryExtend(ref AttributionPhrase phrase, Cue cue, int left, int right)
    {
        if (text.QuotationAround(cue.First) != text.QuotationAround(phrase.Cue.First) || cue.IsJoined
            || text.Article.SentenceOf(cue.First) != text.Article.SentenceOf(phrase.Last))
        {
            return false;
        }

        var gap = text.Article.WordsIn(phrase.Last + 1, cue.First - 1);
        if (cue.IsAccording)
        {
            return CanName(phrase, cue, gap) && TryName(ref phrase, cue, right);
        }

        if (phrase.IsAccording && text.HasBreak(phrase.Last + 1, cue.First - 1))
        {
            return gap == 0 && TrySpeak(ref phrase, cue, left);
        }

        // «نقلت الوكالة عن مسؤول قوله»: a second verb of the same speaker, with nobody of its own.
        var canGoOn = phrase.Cue.IsCarry || !phrase.Sources.IsEmpty;
        if (gap > 0 || !canGoOn || text.HasBreak(phrase.Last + 1, cue.First - 1) || _sources.After(cue, right, 0) is not null)
        {
            return false;
        }

        phrase = phrase with { Last = cue.Last };
        return true;
    }

    /// <summary>Whether a cue that names a source follows the phrase before anything is said: <c>said, citing officials</c>.</summary>
    private bool CanName(AttributionPhrase phrase, Cue cue, int gap)
    {
        var hasBreak = text.HasBreak(phrase.Last + 1, cue.First - 1);
        var isBehindName = phrase.Kind == AttributionKind.VerbSubject && gap <= LongestName && !hasBreak;
        return gap == 0 || (isBehindName && !text.HasOpener(phrase.Last + 1, cue.First));
    }

    private bool TryName(ref AttributionPhrase phrase, Cue cue, int right)
    {
        if (_sources.Beside(cue, cue.First, right) is not var (source, _))
        {
            return false;
        }

        phrase = phrase with { Last = Math.Max(cue.Last, text.WithMarks(source).Last), Sources = phrase.Sources.Add(source) };
        return true;
    }

    /// <summary><c>Reuters, citing officials, said</c>: the one who speaks stands before the cue that names his source.</summary>
    private bool TrySpeak(ref AttributionPhrase phrase, Cue cue, int left)
    {
        var before = phrase.Cue with { IsAccording = false };
        if (_sources.FirstBefore(before, Math.Max(left, text.ClauseOf(cue.First).First)) is not { } source)
        {
            return false;
        }

        phrase = phrase with
        {
            First = source.First,
            Last = cue.Last,
            Sources = [source, .. phrase.Sources],
            Kind = AttributionKind.SubjectVerb,
        };
        return true;
    }
}
