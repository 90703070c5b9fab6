using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine;

/// <summary>What a rule says of itself. Immutable.</summary>
public sealed record RuleDescription
{
    /// <summary>The full name, <c>pack/id</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// For one of the rules that <c>pairs</c> makes, the full name of the rule as it is written, without the sides; null for any other.
    /// </summary>
    public string? WrittenAs { get; init; }

    /// <summary>The pack it is in.</summary>
    public required string Pack { get; init; }

    /// <summary>Its title; the id where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>Why it is there, or null.</summary>
    public string? Why { get; init; }

    /// <summary>The propaganda technique or claim category, or null.</summary>
    public string? Technique { get; init; }

    /// <summary>The family of its technique; null where it names none.</summary>
    public TechniqueFamily? Family { get; init; }

    /// <summary>Its severity before a context raises or lowers it.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>How far it may be trusted.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>Words to sort rules by.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Style guides and articles that it rests on.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>How many tests it carries.</summary>
    public int Tests { get; init; }

    /// <summary>Where its id is written.</summary>
    public required SourceLocation Location { get; init; }
}
