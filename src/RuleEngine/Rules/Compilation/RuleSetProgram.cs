using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>All packs ready to run. Immutable and thread-safe.</summary>
/// <param name="Packs">In the order of their names.</param>
/// <param name="Rules">A rule stands behind all rules it refers to; otherwise in the order of packs, files and lines.</param>
/// <param name="Voices">What tells who speaks, by language; null where no pack does.</param>
internal sealed record RuleSetProgram(
    ImmutableArray<PackProgram> Packs,
    ImmutableArray<RuleProgram> Rules,
    ImmutableDictionary<string, AttributionProgram>? Voices = null)
{
    private const string AnyLanguage = "any";

    /// <summary>What evaluation follows from the words of an article to the rules, and to those that tell who speaks.</summary>
    public EvaluationPlan Plan { get; } =
        EvaluationPlan.Of(PatternParts.Of(Rules, Voices?.Values.SelectMany(static voice => voice.Patterns) ?? []), Rules);

    /// <summary>What tells who speaks in an article of a language; null where nothing does.</summary>
    public AttributionProgram? VoiceIn(string language) =>
        Voices?.GetValueOrDefault(language) ?? Voices?.GetValueOrDefault(AnyLanguage);
}
