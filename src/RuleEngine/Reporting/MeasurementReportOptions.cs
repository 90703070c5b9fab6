namespace RuleEngine.Reporting;

/// <summary>What a report on a measurement shows beside the figures over all articles.</summary>
public sealed record MeasurementReportOptions
{
    /// <summary>Whether it has a line for each technique.</summary>
    public bool ByTechnique { get; init; } = true;

    /// <summary>Whether it has a line for each rule that may report.</summary>
    public bool ByRule { get; init; } = true;

    /// <summary>How many false alarms and how many misses are listed, each with its sentence; null for all, 0 for none.</summary>
    public int? Limit { get; init; }

    /// <summary>How it is shown; JSON leaves it alone.</summary>
    public TextReportOptions Text { get; init; } = new();
}
