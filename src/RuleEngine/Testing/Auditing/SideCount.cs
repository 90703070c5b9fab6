using System.Collections.Immutable;

namespace RuleEngine.Testing.Auditing;

/// <summary>How often articles name a side of a conflict, and what rules find where they do. Immutable.</summary>
public sealed record SideCount
{
    /// <summary>The conflict's id.</summary>
    public required string Conflict { get; init; }

    /// <summary>The side's id.</summary>
    public required string Side { get; init; }

    /// <summary>The side's title; its id where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>How many sentences name it.</summary>
    public required int Sentences { get; init; }

    /// <summary>How many findings are about it: they name it, or name no side and stand in a sentence that does.</summary>
    public required int Findings { get; init; }

    /// <summary>The same by technique, in ordinal order; the name is empty for rules without a technique.</summary>
    public required ImmutableSortedDictionary<string, int> Techniques { get; init; }
}
