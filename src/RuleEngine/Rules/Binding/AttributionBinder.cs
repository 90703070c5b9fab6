using System.Collections.Immutable;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Brings the <c>attribution:</c> blocks of packs together: those of one language are one, in the order of packs and files.</summary>
internal static class AttributionBinder
{
    private static readonly ImmutableArray<string> Needed = ["says", "sources"];

    /// <summary>One symbol for each language of which a pack has a block.</summary>
    public static ImmutableArray<AttributionSymbol> Collect(IEnumerable<LoadedPack> packs) =>
    [
        .. from pack in packs.OrderBy(static pack => pack.Name, StringComparer.Ordinal)
           from file in pack.Files
           let block = file.Attribution
           where block is not null
           group (pack.Name, block.Location) by pack.Language into blocks
           select new AttributionSymbol(blocks.Key, blocks.First().Name, blocks.First().Location),
    ];

    /// <summary>What the rules of a pack may ask: a pack for every language asks each.</summary>
    public static ImmutableArray<AttributionSymbol> VoicesFor(string language, ImmutableArray<AttributionSymbol> all) =>
        language == Languages.UnknownCode ? all
        : [.. all.Where(voice => voice.Language == language).DefaultIfEmpty(all.FirstOrDefault(static v => v.Language == Languages.UnknownCode)).OfType<AttributionSymbol>()];

    public static BoundAttribution Bind(AttributionSyntax block, EntryBinder entries) => new(
        block.Location,
        block.Parts.ToImmutableSortedDictionary(static part => part.Key.Value, part => entries.Bind(part.Key.Location, part.Entries), StringComparer.Ordinal));

    /// <summary>Reports the languages whose blocks lack, all together, what nothing is found without.</summary>
    public static void Check(ImmutableArray<AttributionSymbol> voices, IReadOnlyCollection<BoundPack> packs, DiagnosticBag diagnostics)
    {
        foreach (var voice in voices)
        {
            var keys = BlocksOf(voice, packs).SelectMany(static block => block.Parts.Keys).ToHashSet(StringComparer.Ordinal);
            foreach (var key in Needed.Where(key => !keys.Contains(key)))
            {
                diagnostics.Add(AttributionDiagnostics.Lacks(voice.Location, key, voice.Language));
            }
        }
    }

    /// <summary>The blocks of a language in the order of packs and files.</summary>
    public static IEnumerable<BoundAttribution> BlocksOf(AttributionSymbol voice, IEnumerable<BoundPack> packs) =>
        packs.Where(pack => pack.Language == voice.Language).SelectMany(static pack => pack.Attributions);
}
