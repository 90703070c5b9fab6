using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>A pack whose names are resolved. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Language">The language of its words and of the articles it reads, or <c>any</c>.</param>
/// <param name="Location">Where its name is written.</param>
internal sealed record BoundPack(string Name, string Language, SourceLocation Location)
{
    public required string Version { get; init; }

    public required string Title { get; init; }

    /// <summary>The names of the packs it requires, in the order it names them.</summary>
    public ImmutableArray<string> Requires { get; init; } = [];

    /// <summary>In the order of files and lines.</summary>
    public ImmutableArray<BoundDefinition> Definitions { get; init; } = [];

    /// <summary>The conflicts whose sides it knows, in the order of lines.</summary>
    public ImmutableArray<BoundConflict> Conflicts { get; init; } = [];

    /// <summary>Its <c>attribution:</c> blocks, in the order of files.</summary>
    public ImmutableArray<BoundAttribution> Attributions { get; init; } = [];

    /// <summary>In the order of files and lines.</summary>
    public ImmutableArray<BoundRule> Rules { get; init; } = [];
}
