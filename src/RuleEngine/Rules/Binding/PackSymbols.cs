using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RuleEngine.Rules.Binding;

/// <summary>The names that the rules of one pack may use: its own, and those of the packs it requires.</summary>
/// <param name="name">The pack's name.</param>
internal sealed class PackSymbols(string name)
{
    public string Name { get; } = name;

    public Dictionary<string, DefinitionSymbol> Definitions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, RuleSymbol> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>What tells who speaks: in its language, for <c>any</c> in each; empty where no pack has an <c>attribution:</c> block.</summary>
    public ImmutableArray<AttributionSymbol> Voices { get; init; } = [];

    /// <summary>The packs it requires by alias; null for one that is not there, which has been reported.</summary>
    public Dictionary<string, PackSymbols?> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Finds this pack or one that it requires, by alias or by name.</summary>
    /// <returns>Whether there is one; it may still be null, as in <see cref="Required"/>.</returns>
    public bool TryFind(string aliasOrName, [MaybeNull] out PackSymbols pack)
    {
        if (Required.TryGetValue(aliasOrName, out pack))
        {
            return true;
        }

        pack = aliasOrName == Name ? this : Required.Values.FirstOrDefault(required => required?.Name == aliasOrName);
        return pack is not null;
    }

    public string AliasOf(PackSymbols required) => Required.First(pair => pair.Value == required).Key;
}
