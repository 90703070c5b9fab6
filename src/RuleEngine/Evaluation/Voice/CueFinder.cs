using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Finds the cues of an article, in reading order; no two overlap.</summary>
internal sealed class CueFinder(VoiceText text)
{
    // Used for one article after the other.
    private readonly List<Cue> _all = [];
    private readonly List<Cue> _cues = [];

    /// <summary>The cues; good until the next article.</summary>
    public List<Cue> Find()
    {
        var (all, cues) = (_all, _cues);
        all.Clear();
        cues.Clear();
        Add(text.Program.Says, static cue => cue with { IsSays = true });
        Add(text.Program.According, static cue => cue with { IsAccording = true });
        Add(text.Program.Carries, static cue => cue with { IsCarry = true });
        all.Sort(static (one, other) => one.First != other.First ? one.First.CompareTo(other.First) : other.Last.CompareTo(one.Last));
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

    private void Add(PatternProgram? pattern, Func<Cue, Cue> mark)
    {
        foreach (var span in text.SpansOf(pattern))
        {
            _all.Add(mark(new Cue(span.First, span.Last) { IsJoined = text.IsJoined(span, pattern!) }));
        }
    }
}
