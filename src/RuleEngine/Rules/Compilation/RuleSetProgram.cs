using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>All packs ready to run. Immutable and thread-safe.</summary>
/// <param name="Packs">In the order of their names.</param>
/// <param name="Rules">A rule stands behind all rules it refers to; otherwise in the order of packs, files and lines.</param>
/// <param name="Voices">What tells who speaks, by language; null where no pack does.</param>
/// <param name="Plan">What evaluation follows from the words of an article to the rules, and to those that tell who speaks.</param>
internal sealed record RuleSetProgram(
    ImmutableArray<PackProgram> Packs,
    ImmutableArray<RuleProgram> Rules,
    ImmutableDictionary<string, AttributionProgram>? Voices,
    EvaluationPlan Plan)
{
    private const string AnyLanguage = "any";

    /// <summary>The same; the plan is made.</summary>
    public RuleSetProgram(
        ImmutableArray<PackProgram> packs,
        ImmutableArray<RuleProgram> rules,
        ImmutableDictionary<string, AttributionProgram>? voices = null)
        : this(packs, rules, voices, EvaluationPlan.Of(PatternParts.Of(rules, voices?.Values.SelectMany(static voice => voice.Patterns) ?? []), rules))
    {
    }

    /// <summary>What tells who speaks in an article of a language; null where nothing does.</summary>
    public AttributionProgram? VoiceIn(string language) =>
        Voices?.GetValueOrDefault(language) ?? Voices?.GetValueOrDefault(AnyLanguage);
}
