using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Reads who speaks in an article, from the words that the packs of its language provide.</summary>
/// <remarks>
/// Five steps, each in a file of its own: the cues (<see cref="CueFinder"/>), each with the source beside it (<see cref="PhraseReader"/>,
/// <see cref="SourceFinder"/>), speakers before a colon (<see cref="HeadlineSpeakers"/>), a speaker for the cues that have none
/// (<see cref="CarryOver"/>), and what each governs (<see cref="GovernedSpans"/>, <see cref="CarriedQuotations"/>).
/// <para>
/// Worked example: «نقلت الوكالة عن مسؤول أن الجسر مغلق، فيما نفى الأهالي ذلك. وأضاف المسؤول أنه سيُفتح غدًا. وأشار إلى حفر في الطريق.»
/// Cues are نقلت, عن, نفى, وأضاف, وأشار. Behind نقلت stands الوكالة; عن follows before anything is said and names مسؤول: one phrase
/// with two sources. It governs from behind أن to فيما, which is a turn; there الأهالي speak. المسؤول has his own sentence. وأشار has
/// nobody beside it: the speaker of the sentence before goes on.
/// </para>
/// <para>
/// The work is linear in the article: nothing looks further than its sentence, and a sentence has 400 words at the most. An article without
/// a cue costs next to nothing: the speakers are not even looked for.
/// </para>
/// </remarks>
internal sealed class AttributionReader
{
    // Used for one article after the other.
    private readonly VoiceText _text = new();
    private readonly CueFinder _cues;
    private readonly PhraseReader _phrases;
    private readonly HeadlineSpeakers _headlines;

    public AttributionReader()
    {
        _cues = new CueFinder(_text);
        _phrases = new PhraseReader(_text);
        _headlines = new HeadlineSpeakers(_text);
    }

    public AttributionSet Read(AttributionProgram program, EvaluationContext context)
    {
        _text.Begin(program, context);
        var cues = _cues.Find();
        context.ThrowIfCancelled();
        var mayHead = _headlines.MayOccur();
        if (cues.Count == 0 && !mayHead)
        {
            return AttributionSet.Empty(context.Article);
        }

        var spoken = _phrases.Read(cues);
        if (mayHead)
        {
            spoken.AddRange(_headlines.Find(spoken));
        }

        var phrases = CarryOver.Resolve(InOrder(spoken), _text);
        context.ThrowIfCancelled();
        var found = Govern(phrases, _text);
        found.AddRange(CarriedQuotations.Find(found, phrases, _text));
        return new AttributionSet(found, context.Article);
    }

    /// <summary>By first token; of those that begin together the one found first. Most are in order already.</summary>
    private static IEnumerable<AttributionPhrase> InOrder(List<AttributionPhrase> phrases)
    {
        for (var i = 1; i < phrases.Count; i++)
        {
            if (phrases[i].First < phrases[i - 1].First)
            {
                return phrases.OrderBy(static phrase => phrase.First);
            }
        }

        return phrases;
    }

    private static List<GoverningAttribution> Govern(List<AttributionPhrase> phrases, VoiceText text)
    {
        var spans = new GovernedSpans(text, phrases);
        var found = new List<GoverningAttribution>(phrases.Count);
        for (var i = 0; i < phrases.Count; i++)
        {
            text.Context.CountSpan();
            var (pieces, isBehind) = spans.Of(i);
            if (!pieces.IsEmpty)
            {
                var phrase = phrases[i];
                var isQuotation = isBehind && phrase.Kind is AttributionKind.VerbSubject or AttributionKind.SubjectVerb;
                found.Add(new GoverningAttribution(
                    new TokenRange(phrase.Cue.First, phrase.Cue.Last),
                    WithMarks(phrase.Sources, text),
                    isBehind && isQuotation ? AttributionKind.Quotation : phrase.Kind,
                    pieces));
            }
        }

        return found;
    }

    private static ImmutableArray<TokenRange> WithMarks(ImmutableArray<TokenRange> sources, VoiceText text)
    {
        foreach (var source in sources)
        {
            if (text.WithMarks(source) != source)
            {
                return [.. sources.Select(text.WithMarks)];
            }
        }

        return sources;
    }
}
