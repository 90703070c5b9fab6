using System.Collections.Immutable;

namespace RuleEngine.Evaluation.Tracing;

/// <summary>How one rule came to find what it found in one article, or nothing. Immutable.</summary>
public sealed record Explanation
{
    /// <summary>The rule's full name, <c>pack/id</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>The steps from spans to findings, in their order: <c>match</c>, <c>unless</c>, the selection, <c>when</c>, <c>report</c>.</summary>
    public required ImmutableArray<ExplanationStep> Steps { get; init; }

    /// <summary>What the rule reports in the end.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }
}
