using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Packs;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds packs together: names first, then the rules of all packs, then what holds across all of them.</summary>
internal static class RuleSetBinder
{
    /// <param name="packs">The packs, each behind those that it requires.</param>
    /// <param name="diagnostics">Receives all that is wrong; with an error among it the result is not to be compiled.</param>
    public static BoundRuleSet Bind(IReadOnlyCollection<LoadedPack> packs, DiagnosticBag diagnostics)
    {
        var voices = AttributionBinder.Collect(packs);
        var symbols = SymbolCollector.Collect(packs, voices, diagnostics);
        var bound = PackBinder.BindAll([.. packs.OrderBy(static pack => pack.Name, StringComparer.Ordinal)], symbols, diagnostics);
        AttributionBinder.Check(voices, bound, diagnostics);
        var (order, hasCircles) = ReferenceCheck.Run(bound, voices, diagnostics);
        if (!hasCircles)
        {
            CheckTogether(bound, order, diagnostics);
        }

        return new BoundRuleSet(bound, order);
    }

    private static void CheckTogether(ImmutableArray<BoundPack> packs, ImmutableArray<Symbol> order, DiagnosticBag diagnostics)
    {
        var bySymbol = packs.SelectMany(static pack => pack.Definitions).ToDictionary(static definition => definition.Symbol);
        var definitions = order.OfType<DefinitionSymbol>().Select(symbol => bySymbol[symbol]).ToList();
        var rules = packs.SelectMany(static pack => pack.Rules).ToList();
        var attributions = packs.SelectMany(static pack => pack.Attributions).ToList();

        // All the rules that `pairs` makes of one have its faults, at the same place.
        var found = new DiagnosticBag();
        CaptureCheck.Run(definitions, rules, attributions, found);
        DepthCheck.Run(definitions, rules, attributions, found);
        if (found.Count > 0)
        {
            diagnostics.AddRange(found.DistinctBy(static diagnostic => (diagnostic.Id, diagnostic.Primary?.Location, diagnostic.Message)));
        }

        SizeCheck.Run(packs, diagnostics);
    }
}
