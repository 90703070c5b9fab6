using System.Collections.Immutable;

namespace RuleEngine.Evaluation.Tracing;

/// <summary>What one part of a rule did with an article; its own parts below it. Immutable.</summary>
/// <remarks>
/// A pattern keeps the spans it found. A filter, <c>unless</c> and the selection keep and drop spans of what stands before them. A
/// context keeps the spans for which it holds and drops those for which it does not.
/// </remarks>
public sealed record ExplanationStep
{
    /// <summary>The part as an editor would write it: the pattern's source, or <c>unless: in quote</c>.</summary>
    public required string Label { get; init; }

    /// <summary>A few words beside the label, or null: <c>holds</c>, <c>3 of 1204 match</c>, <c>shown above</c>.</summary>
    public string? Note { get; init; }

    /// <summary>The first of the spans found or kept, in reading order; <see cref="KeptCount"/> tells how many there are.</summary>
    public ImmutableArray<ExplainedSpan> Kept { get; init; } = [];

    /// <summary>How many spans were found or kept.</summary>
    public int KeptCount { get; init; }

    /// <summary>The first of the spans dropped, in reading order; <see cref="DroppedCount"/> tells how many there are.</summary>
    public ImmutableArray<ExplainedSpan> Dropped { get; init; } = [];

    /// <summary>How many spans were dropped.</summary>
    public int DroppedCount { get; init; }

    /// <summary>The parts it is made of, in the order they are written; of many entries only those that found something.</summary>
    public ImmutableArray<ExplanationStep> Parts { get; init; } = [];
}
