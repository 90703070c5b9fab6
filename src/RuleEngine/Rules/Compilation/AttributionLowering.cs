using System.Collections.Immutable;
using RuleEngine.Rules.Binding;

namespace RuleEngine.Rules.Compilation;

/// <summary>Joins the <c>attribution:</c> blocks of each language into one program.</summary>
internal static class AttributionLowering
{
    public static ImmutableDictionary<string, AttributionProgram> Lower(BoundRuleSet bound, PatternLowering patterns) =>
        bound.Order.OfType<AttributionSymbol>().ToImmutableDictionary(
            static voice => voice.Language,
            voice => Lower([.. AttributionBinder.BlocksOf(voice, bound.Packs)], patterns),
            StringComparer.Ordinal);

    private static AttributionProgram Lower(ImmutableArray<BoundAttribution> blocks, PatternLowering patterns)
    {
        return new AttributionProgram
        {
            // The binder has seen to it that nothing is compiled without these two.
            Says = Part("says")!,
            Sources = Part("sources")!,
            According = Part("according"),
            Carries = Part("carries"),
            Opens = Part("opens"),
            Stops = Part("stops"),
        };

        PatternProgram? Part(string key) =>
            patterns.LowerAny(blocks.Select(block => block.Parts.GetValueOrDefault(key)).OfType<BoundPattern>());
    }
}
