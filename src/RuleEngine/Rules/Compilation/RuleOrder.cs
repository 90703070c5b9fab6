using System.Collections.Immutable;
using RuleEngine.Rules.Binding;

namespace RuleEngine.Rules.Compilation;

/// <summary>Decides which rules the rule set holds and in which order: each behind those that it refers to.</summary>
internal static class RuleOrder
{
    /// <summary>All rules, and the definitions that carry tests, which run as rules of their own.</summary>
    public static ImmutableArray<Symbol> Of(BoundRuleSet bound)
    {
        var tested = bound.Packs
            .SelectMany(static pack => pack.Definitions)
            .Where(static definition => !definition.Tests.IsEmpty)
            .Select(static definition => definition.Symbol)
            .ToHashSet<Symbol>();
        return [.. bound.Order.Where(symbol => symbol is RuleSymbol || tested.Contains(symbol))];
    }
}
