using RuleEngine.Cli.Rules;

namespace RuleEngine.Cli.Listing;

/// <summary>What there is to list, cut down to what was asked for: a section that was not is null.</summary>
internal sealed class ListSections
{
    public static readonly string[] Names = ["packs", "rules", "techniques", "definitions"];

    /// <param name="rules">The packs to list.</param>
    /// <param name="section">One of <see cref="Names"/>; empty for all.</param>
    public ListSections(LoadedRules rules, string section)
    {
        var packs = rules.Packs;
        Packs = Has("packs") ? packs : null;
        Rules = Has("rules") ? [.. rules.Rules] : null;
        Techniques = Has("techniques") ? [.. TechniquesOf(rules.Rules)] : null;
        Definitions = Has("definitions") ? [.. packs.SelectMany(static pack => pack.Definitions)] : null;

        bool Has(string name) => section.Length == 0 || section == name;
    }

    public IReadOnlyList<PackDescription>? Packs { get; }

    public IReadOnlyList<RuleDescription>? Rules { get; }

    public IReadOnlyList<TechniqueListing>? Techniques { get; }

    public IReadOnlyList<DefinitionDescription>? Definitions { get; }

    private static IEnumerable<TechniqueListing> TechniquesOf(IEnumerable<RuleDescription> rules) => rules
        .Where(static rule => rule.Technique is not null)
        .GroupBy(static rule => rule.Technique!, static rule => rule.Name, StringComparer.Ordinal)
        .OrderBy(static technique => technique.Key, StringComparer.Ordinal)
        .Select(static technique => new TechniqueListing(technique.Key, [.. technique]));
}
