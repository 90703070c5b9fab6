using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Binding.Pairs;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Collects the names that packs define, before any of them is looked up.</summary>
internal static class SymbolCollector
{
    /// <param name="packs">The packs, each behind those that it requires.</param>
    /// <param name="voices">What tells who speaks, one for a language.</param>
    /// <param name="diagnostics">Receives names given twice.</param>
    public static Dictionary<string, PackSymbols> Collect(
        IEnumerable<LoadedPack> packs, ImmutableArray<AttributionSymbol> voices, DiagnosticBag diagnostics)
    {
        var all = new Dictionary<string, PackSymbols>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            var symbols = new PackSymbols(pack.Name) { Voices = AttributionBinder.VoicesFor(pack.Language, voices) };
            all.Add(pack.Name, symbols);
            CollectNames(pack, symbols, diagnostics);
            foreach (var requirement in pack.Manifest.Requires)
            {
                var found = pack.Requires.TryGetValue(requirement.Alias.Value, out var required) ? all.GetValueOrDefault(required.Name) : null;
                symbols.Required.TryAdd(requirement.Alias.Value, found);
            }
        }

        return all;
    }

    private static void CollectNames(LoadedPack pack, PackSymbols symbols, DiagnosticBag diagnostics)
    {
        foreach (var definition in pack.Files.SelectMany(static file => file.Definitions))
        {
            var symbol = new DefinitionSymbol(pack.Name, definition.Name.Value, definition.Name.Location)
            {
                Title = definition.Title?.Value ?? definition.Name.Value,
            };
            if (PairsSyntax.IsSide(symbol.Name))
            {
                diagnostics.Add(PairsDiagnostics.NameOfASide.At(
                    symbol.Location, $"a definition cannot be called `{symbol.Name}`", $"`{symbol}` stands for a side in rules with `pairs`", "give it another name"));
            }

            if (!symbols.Definitions.TryAdd(symbol.Name, symbol))
            {
                diagnostics.Add(Twice(BindingDiagnostics.NameTwice, symbol, symbols.Definitions[symbol.Name]));
            }
        }

        foreach (var rule in pack.Files.SelectMany(static file => file.Rules))
        {
            var symbol = new RuleSymbol(pack.Name, rule.Id.Value, rule.Id.Location);
            if (!symbols.Rules.TryAdd(symbol.Name, symbol))
            {
                diagnostics.Add(Twice(BindingDiagnostics.IdTwice, symbol, symbols.Rules[symbol.Name]));
            }
        }
    }

    private static Diagnostic Twice(DiagnosticDescriptor kind, Symbol second, Symbol first)
    {
        var what = second is RuleSymbol ? $"two rules have the id `{second.Name}`" : $"`{second}` is defined twice";
        var help = second is RuleSymbol ? "give one of them another id: reports name rules by it" : "join the two, or give one of them another name";
        return kind.At(second.Location, what, "the second", help) with { Related = [new DiagnosticLabel(first.Location, "the first")] };
    }
}
