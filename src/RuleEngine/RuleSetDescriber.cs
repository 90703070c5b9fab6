using System.Collections.Immutable;
using RuleEngine.Rules.Binding;
using RuleEngine.Rules.Compilation;

namespace RuleEngine;

/// <summary>Tells what packs say of themselves, without what only the evaluation needs.</summary>
internal static class RuleSetDescriber
{
    public static ImmutableArray<PackDescription> Describe(RuleSetProgram program)
    {
        var rules = program.Rules.Where(static rule => !rule.IsDefinition).ToLookup(static rule => rule.Pack, StringComparer.Ordinal);
        return [.. program.Packs.Select(pack => Describe(pack, rules[pack.Name]))];
    }

    private static PackDescription Describe(PackProgram pack, IEnumerable<RuleProgram> rules) => new()
    {
        Name = pack.Name,
        Version = pack.Version,
        Title = pack.Title,
        Language = pack.Language,
        Location = pack.Location,
        Requires = pack.Requires,
        Rules = InReadingOrder(rules),
        Conflicts = [.. pack.Conflicts.Select(static conflict =>
            new ConflictDescription(conflict.Id, conflict.Title, [.. conflict.Sides.Select(static side => side.Id)]))],
        Definitions = [.. pack.Definitions.Select(definition => Describe(pack, definition))],
    };

    // In the program a rule stands behind those it refers to; an editor reads files from top to bottom.
    private static ImmutableArray<RuleDescription> InReadingOrder(IEnumerable<RuleProgram> rules) =>
        [.. rules
            .OrderBy(static rule => rule.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(static rule => rule.Location.Span.Start)
            .Select(Describe)];

    private static RuleDescription Describe(RuleProgram rule) => new()
    {
        Name = rule.Name,
        WrittenAs = rule.WrittenId == rule.Id ? null : rule.WrittenName,
        Pack = rule.Pack,
        Title = rule.Title,
        Why = rule.Why,
        Technique = rule.Technique,
        Family = rule.Technique is null ? null
            : Techniques.Persuasion.Contains(rule.Technique) ? TechniqueFamily.Persuasion
            : TechniqueFamily.Sourcing,
        Severity = rule.Severity,
        Status = rule.Status,
        Tags = rule.Tags,
        References = rule.References,
        Tests = rule.Tests.Length,
        Location = rule.Location,
    };

    private static DefinitionDescription Describe(PackProgram pack, DefinitionListing definition) =>
        new($"{pack.Name}.{definition.Name}", definition.Entries, definition.Location) { Title = definition.Title };
}
