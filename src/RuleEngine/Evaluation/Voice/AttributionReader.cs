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
internal static class AttributionReader
{
    public static AttributionSet Read(AttributionProgram program, EvaluationContext context)
    {
        var text = new VoiceText(program, context);
        var cues = CueFinder.Find(text);
        context.ThrowIfCancelled();
        if (cues.Count == 0 && !HeadlineSpeakers.MayOccur(text))
        {
            return AttributionSet.Empty(context.Article);
        }

        var spoken = new PhraseReader(text).Read(cues);
        var phrases = CarryOver.Resolve(spoken.Concat(HeadlineSpeakers.Find(spoken, text)).OrderBy(static phrase => phrase.First), text);
        context.ThrowIfCancelled();
        var found = Govern(phrases, text);
        return new AttributionSet([.. found, .. CarriedQuotations.Find(found, phrases, text)], context.Article);
    }

    private static List<GoverningAttribution> Govern(List<AttributionPhrase> phrases, VoiceText text)
    {
        var spans = new GovernedSpans(text, phrases);
        var found = new List<GoverningAttribution>();
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
                    [.. phrase.Sources.Select(text.WithMarks)],
                    isBehind && isQuotation ? AttributionKind.Quotation : phrase.Kind,
                    pieces));
            }
        }

        return found;
    }
}
