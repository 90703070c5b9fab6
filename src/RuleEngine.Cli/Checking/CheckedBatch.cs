using System.Collections.Immutable;
using RuleEngine.Cli.Output;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;

namespace RuleEngine.Cli.Checking;

/// <summary>What became of some articles that follow each other in the input.</summary>
/// <param name="Diagnostics">What is wrong with them.</param>
/// <param name="Failed">How many could not be checked.</param>
/// <param name="HasFound">Whether a finding makes the run fail.</param>
/// <param name="Reports">What was found, as the output takes it.</param>
internal sealed record CheckedBatch(ImmutableArray<Diagnostic> Diagnostics, int Failed, bool HasFound, PreparedReports Reports)
{
    public static CheckedBatch Of(IReadOnlyList<CheckedArticle> articles, CheckSettings settings, ReportOutput output)
    {
        var reports = articles.Select(static article => article.Report).OfType<ArticleReport>().ToList();
        return new CheckedBatch(
            [.. articles.SelectMany(static article => article.Diagnostics)],
            articles.Count(static article => article.Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error)),
            settings.FailOn is { } least && reports.Exists(report => report.Findings.Any(finding => finding.Severity >= least)),
            output.Prepare(reports));
    }
}
