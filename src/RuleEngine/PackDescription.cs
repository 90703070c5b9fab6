using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine;

/// <summary>What a pack says of itself, and what is in it. Immutable.</summary>
public sealed record PackDescription
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its version, for example <c>1.2.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Its title; the name where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the articles it reads, or <c>any</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Where its name is written.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The names of the packs it requires.</summary>
    public ImmutableArray<string> Requires { get; init; } = [];

    /// <summary>Its rules, in the order of files and lines.</summary>
    public ImmutableArray<RuleDescription> Rules { get; init; } = [];

    /// <summary>The conflicts whose sides it knows, in the order of lines.</summary>
    public ImmutableArray<ConflictDescription> Conflicts { get; init; } = [];

    /// <summary>Its definitions, in the order of files and lines.</summary>
    public ImmutableArray<DefinitionDescription> Definitions { get; init; } = [];
}
