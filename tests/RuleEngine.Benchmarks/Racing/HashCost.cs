using RuleEngine.Articles;
using RuleEngine.Benchmarks.Measuring;
using RuleEngine.Evaluation;

namespace RuleEngine.Benchmarks.Racing;

/// <summary>What reading and hashing the findings costs by itself, so that nobody need take it on trust that it does not decide the race.</summary>
internal static class HashCost
{
    private const int Times = 5;

    /// <returns>Seconds an article, over reports that are already made.</returns>
    public static double Measure(Func<Article, ArticleReport> evaluate, IEnumerable<Article> sample)
    {
        ArticleReport[] reports = [.. sample.Select(evaluate)];
        var timed = BestOf.Run(Times, () => reports.Aggregate(0UL, static (sum, report) => sum + ReportHash.Of(report)));
        return timed.Seconds / reports.Length;
    }
}
