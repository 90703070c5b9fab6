using System.Collections.Immutable;

namespace RuleEngine.Evaluation.Tracing;

/// <summary>What one part of a rule did with an article; its own parts below it. Immutable.</summary>
/// <remarks>
/// A pattern keeps the spans it found. A filter, <c>unless</c>, <c>lower</c> and <c>raise</c> keep and drop those of what stands
/// before them; a context keeps the spans for which it holds and drops the others; so does the selection.
/// </remarks>
public sealed record ExplanationStep
{
    /// <summary>The part as an editor would write it: the pattern's source, or <c>unless: in quote</c>.</summary>
    public required string Label { get; init; }

    /// <summary>A few words beside the label, or null: <c>holds</c>, <c>3 of 1204 entries match</c>, <c>shown above</c>.</summary>
    public string? Note { get; init; }

    /// <summary>The spans found or kept, in reading order.</summary>
    public ImmutableArray<ExplainedSpan> Kept { get; init; } = [];

    /// <summary>The spans dropped, each with its reason, in reading order.</summary>
    public ImmutableArray<ExplainedSpan> Dropped { get; init; } = [];

    /// <summary>The parts it is made of, in the order they are written; of many entries only those that found something.</summary>
    public ImmutableArray<ExplanationStep> Parts { get; init; } = [];
}
