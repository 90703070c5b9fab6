using System.Collections.Immutable;

namespace RuleEngine.Rules.Binding;

/// <summary>All packs, bound together. Immutable.</summary>
/// <param name="Packs">In the order of their names.</param>
/// <param name="Order">
/// All rules, definitions and voices, each behind those that it refers to; rules are otherwise in the order of packs, files and lines.
/// </param>
internal sealed record BoundRuleSet(ImmutableArray<BoundPack> Packs, ImmutableArray<Symbol> Order);
