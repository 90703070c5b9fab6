namespace RuleEngine.Reporting;

/// <summary>How a report for readers is shown. The default suits a file or a pipe: no colour, no invisible characters.</summary>
public sealed record TextReportOptions
{
    /// <summary>Whether a terminal shows it: pieces of text then stand in bidi isolates (U+2068, U+2069), so that no line reorders.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether severities and findings are coloured by ANSI escape codes.</summary>
    public bool HasColour { get; init; }
}
