namespace RuleEngine.Measuring;

/// <summary>How right the findings of one technique are, and how many of its marks are found. Immutable.</summary>
public sealed record TechniqueMeasurement
{
    /// <summary>The technique; empty for the findings of rules that name none.</summary>
    public required string Technique { get; init; }

    /// <summary>Of its findings, those that hit a mark of whatever technique.</summary>
    public required Proportion Precision { get; init; }

    /// <summary>Of its findings, those that hit a mark of this technique.</summary>
    public required Proportion PrecisionOfTechnique { get; init; }

    /// <summary>Of its marks, those that a finding of this technique hits.</summary>
    public required Proportion Recall { get; init; }
}
