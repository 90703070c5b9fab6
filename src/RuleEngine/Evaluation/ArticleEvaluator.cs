using System.Globalization;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation.Voice;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Applies a rule set to an article.</summary>
internal static class ArticleEvaluator
{
    /// <summary>What the rules report, in the order of the report.</summary>
    /// <param name="program">The rules.</param>
    /// <param name="article">The article.</param>
    /// <param name="isReported">The rules whose findings are wanted; others still run where a rule refers to them.</param>
    /// <param name="cancellation">Ends the evaluation with an <see cref="OperationCanceledException"/>.</param>
    /// <param name="spanLimit">How many spans may be kept; beyond it the report is an error without findings.</param>
    /// <param name="listsAttributions">Whether the report is to say who speaks.</param>
    /// <param name="usesIndex">Whether words are looked up; else each is tried on every token, which is the measure of the look-up.</param>
    public static ArticleReport Evaluate(
        RuleSetProgram program,
        AnalyzedArticle article,
        Func<RuleProgram, bool> isReported,
        CancellationToken cancellation,
        long spanLimit = EvaluationLimits.Spans,
        bool listsAttributions = false,
        bool usesIndex = true)
    {
        var context = new EvaluationContext(article, program, cancellation, spanLimit) { UsesIndex = usesIndex };
        try
        {
            var report = Report(article, FindingsOf(context, isReported));
            return listsAttributions ? report with { Attributions = AttributionBuilder.Build(context) } : report;
        }
        catch (OperationCanceledException) when (context.HasTooManySpans)
        {
            return Failed(article.Article, article.Language, EvaluationDiagnostics.SpanLimit.About(
                NameOf(article.Article),
                string.Create(CultureInfo.InvariantCulture, $"the rules find more than {spanLimit:N0} pieces in this article"),
                "look for a pattern without words of its own, such as `word then/50 word`, or split the article"));
        }
    }

    /// <summary>The report on an article that could not be finished: an error and no findings, never a part of them.</summary>
    public static ArticleReport Failed(Article article, string language, Diagnostic diagnostic) => new()
    {
        Article = article,
        Title = article.Title,
        Language = language,
        Words = 0,
        Findings = [],
        Diagnostics = [diagnostic],
    };

    /// <summary>What messages call an article.</summary>
    public static string NameOf(Article article) => article.Path ?? article.Id;

    private static List<Finding> FindingsOf(EvaluationContext context, Func<RuleProgram, bool> isReported)
    {
        var builder = new FindingBuilder(context);
        var findings = new List<Finding>();
        foreach (var rule in context.Program.Rules)
        {
            if (!rule.IsDefinition && isReported(rule))
            {
                findings.AddRange(builder.FindingsOf(context.OutcomeOf(rule.Index)));
            }
        }

        // A stable order: the rules come in one, and the sort keeps equals as they came.
        return [.. findings
            .OrderBy(static finding => finding.Place is null)
            .ThenBy(static finding => finding.Place?.Field)
            .ThenBy(static finding => finding.Place?.Start)
            .ThenByDescending(static finding => finding.Place?.Length)
            .ThenByDescending(static finding => finding.Severity)
            .ThenBy(static finding => finding.Rule, StringComparer.Ordinal)];
    }

    private static ArticleReport Report(AnalyzedArticle article, List<Finding> findings) => new()
    {
        Article = article.Article,
        Title = TitleOf(article),
        Language = article.Language,
        Words = article.WordCount,
        Findings = [.. findings.Take(EvaluationLimits.Findings)],
        Diagnostics = findings.Count <= EvaluationLimits.Findings ? [] : [TooMany(article.Article, findings.Count)],
    };

    private static Diagnostic TooMany(Article article, int count) => EvaluationDiagnostics.FindingLimit.About(
        NameOf(article),
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} findings in one article; the first {EvaluationLimits.Findings:N0} are listed"),
        "give the rule that fires everywhere `report: once per article`, or narrow its pattern");

    private static string? TitleOf(AnalyzedArticle article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Region == Region.Title)
            {
                return article.TextOf(block.Field).Substring(block.Start, block.Length);
            }
        }

        return null;
    }
}
