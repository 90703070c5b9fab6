using System.Collections.Immutable;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Binding.Pairs;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Syntax;
using Vocabulary = RuleEngine.Rules.Binding.Words.Vocabulary;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds packs together: names first, then the rules of each pack, then what holds across all of them.</summary>
internal static class RuleSetBinder
{
    /// <param name="packs">The packs, each behind those that it requires.</param>
    /// <param name="diagnostics">Receives all that is wrong; with an error among it the result is not to be compiled.</param>
    public static BoundRuleSet Bind(IReadOnlyCollection<LoadedPack> packs, DiagnosticBag diagnostics)
    {
        var voices = AttributionBinder.Collect(packs);
        var symbols = SymbolCollector.Collect(packs, voices, diagnostics);
        var vocabularies = new Dictionary<string, Vocabulary>(StringComparer.Ordinal);
        ImmutableArray<BoundPack> bound =
        [
            .. packs.OrderBy(static pack => pack.Name, StringComparer.Ordinal).Select(pack => Bind(pack, symbols, vocabularies, diagnostics)),
        ];
        AttributionBinder.Check(voices, bound, diagnostics);
        var (order, hasCircles) = ReferenceCheck.Run(bound, voices, diagnostics);
        if (!hasCircles)
        {
            CheckTogether(bound, order, diagnostics);
        }

        return new BoundRuleSet(bound, order);
    }

    private static BoundPack Bind(
        LoadedPack pack,
        Dictionary<string, PackSymbols> packs,
        Dictionary<string, Vocabulary> vocabularies,
        DiagnosticBag diagnostics)
    {
        var symbols = packs[pack.Name];
        var language = Languages.Find(pack.Language);
        if (!vocabularies.TryGetValue(language.Code, out var vocabulary))
        {
            vocabulary = new Vocabulary(language);
            vocabularies.Add(language.Code, vocabulary);
        }

        var scope = new BindingScope(symbols, pack.Language, vocabulary, new WordListReader(pack.Folder), pack.Sides, packs, diagnostics);
        var binder = new RuleBinder(scope);
        var expander = new RuleExpander(scope, binder);
        return new BoundPack(pack.Name, pack.Language, pack.Manifest.Name.Location)
        {
            Version = pack.Version.ToString(),
            Title = pack.Manifest.Title?.Value ?? pack.Name,
            Requires = [.. pack.Manifest.Requires.Select(static requirement => requirement.Pack.Value)],
            Definitions = [.. from file in pack.Files
                              from definition in file.Definitions
                              select binder.Bind(definition, SymbolOf(symbols, definition.Name.Value, definition.Name.Location))],
            Attributions = [.. pack.Files.Select(static file => file.Attribution).OfType<AttributionSyntax>().Select(binder.Bind)],
            Rules = [.. from file in pack.Files
                        from rule in file.Rules
                        from bound in expander.Bind(rule, RuleSymbolOf(symbols, rule.Id.Value, rule.Id.Location))
                        select bound],
            Conflicts = new SidesBinder(new TermBinder(vocabulary, diagnostics), diagnostics).Bind(pack.Sides),
        };
    }

    // The second of two definitions of one name is bound for its errors, under a symbol that nothing refers to.
    private static DefinitionSymbol SymbolOf(PackSymbols symbols, string name, SourceLocation location) =>
        symbols.Definitions[name] is { } symbol && symbol.Location == location ? symbol : new DefinitionSymbol(symbols.Name, name, location);

    private static RuleSymbol RuleSymbolOf(PackSymbols symbols, string id, SourceLocation location) =>
        symbols.Rules[id] is { } symbol && symbol.Location == location ? symbol : new RuleSymbol(symbols.Name, id, location);

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
