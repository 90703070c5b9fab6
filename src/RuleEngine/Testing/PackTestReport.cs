using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Testing;

/// <summary>What became of the tests that the rules and definitions of one pack carry. Immutable.</summary>
public sealed record PackTestReport
{
    /// <summary>The pack's name.</summary>
    public required string Pack { get; init; }

    /// <summary>How many of its rules and definitions carry tests.</summary>
    public required int TestedRules { get; init; }

    /// <summary>How many tests were run.</summary>
    public required int Tests { get; init; }

    /// <summary>The tests that failed, in the order of rules and lines.</summary>
    public required ImmutableArray<RuleTestFailure> Failures { get; init; }

    /// <summary>
    /// All that keeps the pack from passing: the diagnostics of its failures; or that it has no tests at all, nor, if it holds
    /// definitions alone, a pack that requires it and has some.
    /// </summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many tests passed.</summary>
    public int Passed => Tests - Failures.Length;

    /// <summary>Whether nothing keeps the pack from passing.</summary>
    public bool HasPassed => Diagnostics.IsEmpty;
}
