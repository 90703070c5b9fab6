using RuleEngine.Benchmarks.Corpora;

namespace RuleEngine.Benchmarks.Racing;

/// <summary>How a race is run.</summary>
internal sealed record RaceSettings
{
    public required RaceFolder Folder { get; init; }

    /// <summary>Where the peers' harnesses are; a peer that is not there does not run.</summary>
    public required string Peers { get; init; }

    /// <summary>The rule sets by their number of rules.</summary>
    public required IReadOnlyList<int> Rules { get; init; }

    /// <summary>Whether the rule sets with word forms run beside those without.</summary>
    public bool HasFlex { get; init; }

    /// <summary>How many threads race a second time, against one; 1 for no second time.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>How many articles the reference evaluates too; it is slow.</summary>
    public int Sample { get; init; } = 20;

    /// <summary>How often everything is timed; the shortest time counts.</summary>
    public int Times { get; init; } = 5;

    /// <summary>How many articles race; the peers always read all of them.</summary>
    public int Articles { get; init; } = int.MaxValue;
}
