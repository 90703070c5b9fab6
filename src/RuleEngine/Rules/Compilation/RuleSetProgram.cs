using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>All packs ready to run. Immutable and thread-safe.</summary>
/// <param name="Packs">In the order of their names.</param>
/// <param name="Rules">A rule stands behind all rules it refers to; otherwise in the order of packs, files and lines.</param>
internal sealed record RuleSetProgram(ImmutableArray<PackProgram> Packs, ImmutableArray<RuleProgram> Rules)
{
    private const string AnyLanguage = "any";

    /// <summary>What tells who speaks, by language.</summary>
    public ImmutableDictionary<string, AttributionProgram> Attributions { get; init; } = ImmutableDictionary<string, AttributionProgram>.Empty;

    /// <summary>What tells who speaks in an article of a language; null where nothing does.</summary>
    public AttributionProgram? AttributionIn(string language) =>
        Attributions.GetValueOrDefault(language) ?? Attributions.GetValueOrDefault(AnyLanguage);
}
