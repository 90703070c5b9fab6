using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;

namespace RuleEngine.Testing;

/// <summary>A test that its rule does not pass: what was expected, what was found. Immutable.</summary>
public sealed record RuleTestFailure
{
    /// <summary>The full name of the rule, <c>pack/id</c>; of a definition, <c>pack/$name</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The pack that the rule belongs to.</summary>
    public required string Pack { get; init; }

    /// <summary>Where the test is written.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Whether the test is a <c>hit</c>; an <c>ok</c> expects nothing.</summary>
    public required bool IsHit { get; init; }

    /// <summary>The test's article, the marks taken out.</summary>
    public required Article Article { get; init; }

    /// <summary>What the test marks, in reading order; empty where it expects a finding on the whole article, or nothing.</summary>
    public required ImmutableArray<MarkedSpan> Expected { get; init; }

    /// <summary>What the rule found, in reading order, without a finding on the whole article.</summary>
    public required ImmutableArray<MarkedSpan> Found { get; init; }

    /// <summary>Where the two differ, in reading order; empty where the article could not be evaluated.</summary>
    public required ImmutableArray<RuleTestDifference> Differences { get; init; }

    /// <summary>The same as diagnostics that point at the test: one a difference, or what kept the article from being evaluated.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
