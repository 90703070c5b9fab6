using System.Collections.Immutable;
using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>A cue with those who speak: <c>قالت الوكالة نقلا عن مسؤول</c>, <c>Reuters, citing officials, said</c>.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Cue">Its first cue.</param>
/// <param name="Sources">The sources in the order of reading; empty where none stands beside the cue.</param>
/// <param name="Kind">How the source stands to the cue.</param>
internal sealed record AttributionPhrase(int First, int Last, Cue Cue, ImmutableArray<TokenRange> Sources, AttributionKind Kind)
{
    /// <summary>Whether it took its speaker from the sentence before, without so much as a pronoun for him.</summary>
    public bool IsSubjectless { get; init; }

    public bool IsAccording => Kind == AttributionKind.According;

    /// <summary>Whether its one source is a word of the cue: a pronoun, which stands for the source before.</summary>
    public bool HasPronoun => Sources is [var only] && Cue.First <= only.First && only.Last <= Cue.Last;
}
