using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>All programs of the packs, before what leads to them from the words of an article is known.</summary>
/// <inheritdoc cref="RuleSetProgram"/>
internal sealed record LoweredRules(
    ImmutableArray<PackProgram> Packs, ImmutableArray<RuleProgram> Rules, ImmutableDictionary<string, AttributionProgram>? Voices)
{
    /// <summary>The rules ready to run.</summary>
    public RuleSetProgram Plan() => new(Packs, Rules, Voices);
}
