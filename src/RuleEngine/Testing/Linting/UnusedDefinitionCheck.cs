using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>
/// Names definitions that neither a rule nor another definition nor an <c>attribution:</c> block uses. A pack of definitions alone is there for others, loaded or not.
/// </summary>
internal static class UnusedDefinitionCheck
{
    public static IEnumerable<Diagnostic> Check(RuleSetProgram rules, Func<string, bool> isAsked)
    {
        var used = RuleParts.PatternsOf(rules.Rules.Where(static rule => !rule.IsDefinition))
            .Concat(rules.Packs.SelectMany(static pack => pack.Definitions).SelectMany(RuleParts.OwnPatternsOf))
            .Concat(rules.Voices?.Values.SelectMany(RuleParts.PatternsOf) ?? [])
            .OfType<DefinitionProgram>()
            .Select(static definition => definition.Body)
            .ToHashSet<PatternProgram>(ReferenceEqualityComparer.Instance);
        return from pack in rules.Packs
               where isAsked(pack.Name) && rules.Rules.Any(rule => rule.Pack == pack.Name && !rule.IsDefinition)
               from definition in pack.Definitions
               where !used.Contains(RuleParts.BodyOf(definition.Program))
               select LintDiagnostics.UnusedDefinition.At(
                   definition.Location,
                   $"nothing uses `${definition.Name}`",
                   help: "use it, take it out, or move it to a pack of definitions");
    }
}
