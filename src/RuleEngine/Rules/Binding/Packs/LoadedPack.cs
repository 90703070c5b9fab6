using System.Collections.Immutable;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>A pack as read: its manifest and rule files, checked as far as they can be without looking into other packs.</summary>
/// <param name="Folder">Where its files are.</param>
/// <param name="Manifest">Its <c>pack.yaml</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="Language">The language of its words, or <c>any</c>.</param>
internal sealed record LoadedPack(PackFolder Folder, PackSyntax Manifest, PackVersion Version, string Language)
{
    public string Name => Manifest.Name.Value;

    /// <summary>Its rule files in ordinal order.</summary>
    public ImmutableArray<RuleFileSyntax> Files { get; init; } = [];

    /// <summary>Its file of sides; null where there is none.</summary>
    public SidesSyntax? Sides { get; init; }

    /// <summary>The packs it requires that are there and whose version will do, by the alias it gives them.</summary>
    public ImmutableDictionary<string, LoadedPack> Requires { get; init; } = ImmutableDictionary<string, LoadedPack>.Empty;
}
