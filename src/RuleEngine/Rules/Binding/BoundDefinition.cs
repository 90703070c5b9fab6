using System.Collections.Immutable;

namespace RuleEngine.Rules.Binding;

/// <summary>A definition whose names are resolved. Immutable.</summary>
/// <param name="Symbol">Its name and place.</param>
/// <param name="Body">What it finds.</param>
/// <param name="Tests">The tests it carries.</param>
internal sealed record BoundDefinition(DefinitionSymbol Symbol, BoundPattern Body, ImmutableArray<BoundTest> Tests)
{
    /// <summary>How many entries it has, those of its list files included; 1 for a pattern.</summary>
    public int EntryCount => Body is BoundList list ? list.Entries.Length : 1;
}
