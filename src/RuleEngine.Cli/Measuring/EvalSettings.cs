using RuleEngine.Reporting;

namespace RuleEngine.Cli.Measuring;

/// <summary>What <c>eval</c> was asked to do, the rules loaded.</summary>
internal sealed record EvalSettings
{
    public required IReadOnlyList<string> Gold { get; init; }

    public required RuleSet Rules { get; init; }

    public required string Labels { get; init; }

    public required string Format { get; init; }

    public required MeasurementReportOptions Report { get; init; }

    /// <summary>The Markdown file whose table is to be replaced; null for none.</summary>
    public string? TablePath { get; init; }
}
