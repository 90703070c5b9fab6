using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Measuring;

/// <summary>How right the findings of one rule are, and how many of the marks of its technique it finds by itself. Immutable.</summary>
public sealed record RuleMeasurement
{
    /// <summary>The rule's full name, <c>pack/id</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The technique it looks for, or null.</summary>
    public string? Technique { get; init; }

    /// <summary>Its severity before a context raises or lowers it.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>How far its author trusts it.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>Of its findings, those that hit a mark of whatever technique.</summary>
    public required Proportion Precision { get; init; }

    /// <summary>Of its findings, those that hit a mark of its technique.</summary>
    public required Proportion PrecisionOfTechnique { get; init; }

    /// <summary>Of the marks of its technique, those that it hits. Rules share a technique, so a low value alone is no fault.</summary>
    public required Proportion Recall { get; init; }
}
