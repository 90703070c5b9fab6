using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Finds the cues of an article, in reading order; no two overlap.</summary>
internal static class CueFinder
{
    public static List<Cue> Find(VoiceText text)
    {
        var all = new List<Cue>();
        Add(text, text.Program.Says, static cue => cue with { IsSays = true }, all);
        Add(text, text.Program.According, static cue => cue with { IsAccording = true }, all);
        Add(text, text.Program.Carries, static cue => cue with { IsCarry = true }, all);
        all.Sort(static (one, other) => one.First != other.First ? one.First.CompareTo(other.First) : other.Last.CompareTo(one.Last));
        var cues = new List<Cue>();
        foreach (var cue in all)
        {
            text.Context.CountSpan();
            if (cues.Count > 0 && cue.First <= cues[^1].Last)
            {
                cues[^1] = cues[^1].With(cue);
            }
            else
            {
                cues.Add(cue);
            }
        }

        return cues;
    }

    private static void Add(VoiceText text, PatternProgram? pattern, Func<Cue, Cue> mark, List<Cue> into)
    {
        foreach (var span in text.SpansOf(pattern))
        {
            into.Add(mark(new Cue(span.First, span.Last) { IsJoined = FrontLetters.Join(text.JoinedTo(span, pattern!)) }));
        }
    }
}
