using System.Collections.Immutable;

namespace RuleEngine.Testing.Auditing;

/// <summary>What became of the tests of a pack once the sides of conflicts changed places. Immutable.</summary>
public sealed record PackSymmetryReport
{
    /// <summary>The pack's name.</summary>
    public required string Pack { get; init; }

    /// <summary>How many of its tests name a side of a conflict.</summary>
    public required int Tests { get; init; }

    /// <summary>How many articles were made of them, one for each two sides.</summary>
    public required int Swaps { get; init; }

    /// <summary>The swaps after which a rule said something else, in the order of rules and lines.</summary>
    public required ImmutableArray<SymmetryFailure> Failures { get; init; }
}
