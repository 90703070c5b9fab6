using System.Collections.Immutable;
using RuleEngine.Articles;

namespace RuleEngine.Evaluation;

/// <summary>What a rule found in an article: where, and why it matters. Immutable.</summary>
public sealed record Finding
{
    /// <summary>The rule's full name, <c>pack/id</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The propaganda technique or claim category; null where the rule names none.</summary>
    public string? Technique { get; init; }

    /// <summary>The rule's severity after its context raised or lowered it.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>
    /// What each of its places adds to the score of the article: the rule's <c>weight</c>, else 1 for info, 3 for a warning, 10 for an error.
    /// </summary>
    public decimal Weight { get; init; }

    /// <summary>What an editor should ask, its places filled.</summary>
    public required string Message { get; init; }

    /// <summary>Where it stands; null for a finding on the whole article.</summary>
    public FindingPlace? Place { get; init; }

    /// <summary>What the rule remembered by name, in the order of the names.</summary>
    public ImmutableSortedDictionary<string, string> Captures { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What could be written instead, the best first.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>Further places of the same wording, where the rule reports it once.</summary>
    public ImmutableArray<FindingPlace> Occurrences { get; init; } = [];
}
