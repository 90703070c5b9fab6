using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>A rule file whose names are resolved, and what is wrong with each of its parts.</summary>
/// <remarks>The parts of all files of a pack are told of in turn: all definitions come before the first rule.</remarks>
internal sealed record BoundFile
{
    public required ImmutableArray<BoundDefinition> Definitions { get; init; }

    public required DiagnosticBag OfDefinitions { get; init; }

    /// <summary>Its <c>attribution:</c> block, or null.</summary>
    public required BoundAttribution? Attribution { get; init; }

    public required DiagnosticBag OfAttribution { get; init; }

    public required ImmutableArray<BoundRule> Rules { get; init; }

    public required DiagnosticBag OfRules { get; init; }
}
