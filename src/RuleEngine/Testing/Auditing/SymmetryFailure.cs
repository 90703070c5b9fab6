using System.Collections.Immutable;

namespace RuleEngine.Testing.Auditing;

/// <summary>A test whose rule says something else once two sides of a conflict have changed places. Immutable.</summary>
public sealed record SymmetryFailure
{
    /// <summary>The conflict's id.</summary>
    public required string Conflict { get; init; }

    /// <summary>The id of the one side.</summary>
    public required string One { get; init; }

    /// <summary>The id of the other side.</summary>
    public required string Other { get; init; }

    /// <summary>The names that were swapped.</summary>
    public required ImmutableArray<NameSwap> Names { get; init; }

    /// <summary>The test with the sides swapped: what the rule finds in the original, and what it finds now.</summary>
    public required RuleTestFailure Failure { get; init; }
}
