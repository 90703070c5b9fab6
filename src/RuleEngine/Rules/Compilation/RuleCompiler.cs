using System.Collections.Immutable;
using RuleEngine.Rules.Binding;

namespace RuleEngine.Rules.Compilation;

/// <summary>Turns bound packs into what evaluation runs. The packs have no errors.</summary>
internal static class RuleCompiler
{
    public static LoweredRules Lower(BoundRuleSet bound)
    {
        var order = RuleOrder.Of(bound);
        var patterns = new PatternLowering(order);
        LowerDefinitions(bound, patterns);
        return new LoweredRules(
            [.. bound.Packs.Select(pack => Describe(pack, patterns))],
            LowerRules(bound, order, new RuleLowering(patterns)),
            AttributionLowering.Lower(bound, patterns));
    }

    private static void LowerDefinitions(BoundRuleSet bound, PatternLowering patterns)
    {
        var definitions = bound.Packs.SelectMany(static pack => pack.Definitions).ToDictionary(static d => d.Symbol);
        foreach (var symbol in bound.Order.OfType<DefinitionSymbol>())
        {
            patterns.Add(definitions[symbol]);
        }
    }

    private static ImmutableArray<RuleProgram> LowerRules(BoundRuleSet bound, ImmutableArray<Symbol> order, RuleLowering rules)
    {
        var packs = bound.Packs.ToDictionary(static pack => pack.Name, StringComparer.Ordinal);
        var bySymbol = new Dictionary<Symbol, object>(order.Length);
        foreach (var pack in bound.Packs)
        {
            foreach (var definition in pack.Definitions)
            {
                bySymbol.Add(definition.Symbol, definition);
            }

            foreach (var rule in pack.Rules)
            {
                bySymbol.Add(rule.Symbol, rule);
            }
        }

        var lowered = ImmutableArray.CreateBuilder<RuleProgram>(order.Length);
        foreach (var symbol in order)
        {
            lowered.Add(bySymbol[symbol] is BoundRule rule
                ? rules.Lower(rule, packs[symbol.Pack], lowered.Count)
                : rules.Lower((BoundDefinition)bySymbol[symbol], packs[symbol.Pack], lowered.Count));
        }

        return lowered.MoveToImmutable();
    }

    private static PackProgram Describe(BoundPack pack, PatternLowering patterns) =>
        new(pack.Name, pack.Version, pack.Title, pack.Language, pack.Location)
        {
            Requires = pack.Requires,
            Conflicts = [.. pack.Conflicts.Select(conflict => ConflictLowering.Lower(conflict, patterns))],
            Definitions =
            [
                .. pack.Definitions.Select(definition => new DefinitionListing(
                    definition.Symbol.Name,
                    definition.Symbol.Location,
                    definition.EntryCount,
                    patterns.DefinitionOf(definition.Symbol, definition.Symbol.ToString()))
                {
                    Title = definition.Symbol.Title == definition.Symbol.Name ? null : definition.Symbol.Title,
                }),
            ],
        };
}
