using RuleEngine.Diagnostics;

namespace RuleEngine;

/// <summary>A definition that rules build on. Immutable.</summary>
/// <param name="Name">Its full name as a rule of another pack writes it without the sign, <c>pack.name</c>.</param>
/// <param name="Entries">How many entries it has, those of list files included; 1 for a pattern.</param>
/// <param name="Location">Where its name is written.</param>
public sealed record DefinitionDescription(string Name, int Entries, SourceLocation Location)
{
    /// <summary>What readers call it; null where it has only its name.</summary>
    public string? Title { get; init; }
}
