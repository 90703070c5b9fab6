using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;

namespace RuleEngine.Cli.Checking;

/// <summary>What became of one article: what is wrong with it, and what was found where it could be read.</summary>
internal sealed record CheckedArticle(ImmutableArray<Diagnostic> Diagnostics, ArticleReport? Report)
{
    /// <summary>The article with all that is wrong with it, which its report then tells too.</summary>
    public static CheckedArticle Of(ImmutableArray<Diagnostic> reading, ArticleReport? report)
    {
        if (report is null || reading.IsEmpty)
        {
            return new CheckedArticle(report?.Diagnostics ?? reading, report);
        }

        ImmutableArray<Diagnostic> all = [.. reading, .. report.Diagnostics];
        return new CheckedArticle(all, report with { Diagnostics = all });
    }
}
