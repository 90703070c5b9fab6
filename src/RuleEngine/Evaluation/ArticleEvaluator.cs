using System.Collections.Immutable;
using System.Globalization;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation.Voice;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Applies a rule set to one article after the other. Not thread-safe: each worker has its own.</summary>
internal sealed class ArticleEvaluator
{
    // By the time so many others are done with, what was sent for is there.
    private const int Ahead = 8;

    private readonly ArticleEvaluation _evaluation;
    private readonly FindingBuilder _builder;
    private readonly FindingOrder _order = new();
    private readonly List<Finding> _findings = [];
    private readonly List<(FindingTemplate Template, int Slot)> _reporting = [];
    private readonly FindingTemplate?[] _templates;

    public ArticleEvaluator(RuleSetProgram program)
    {
        _templates = new FindingTemplate?[program.Rules.Length];
        _evaluation = new ArticleEvaluation(program);
        _builder = new FindingBuilder(_evaluation);
    }

    /// <summary>What the rules report, in the order of the report.</summary>
    /// <param name="article">The article.</param>
    /// <param name="isReported">For each rule whether its findings are wanted; others still run where a rule refers to them.</param>
    /// <param name="cancellation">Ends the evaluation with an <see cref="OperationCanceledException"/>.</param>
    /// <param name="spanLimit">How many spans may be kept; beyond it the report is an error without findings.</param>
    /// <param name="listsAttributions">Whether the report is to say who speaks.</param>
    public ArticleReport Evaluate(
        AnalyzedArticle article,
        ImmutableArray<bool> isReported,
        CancellationToken cancellation,
        long spanLimit = EvaluationLimits.Spans,
        bool listsAttributions = false)
    {
        try
        {
            _evaluation.Start(article, cancellation, spanLimit);
            var report = Report(article, FindingsOf(isReported));
            return listsAttributions ? report with { Attributions = AttributionBuilder.Build(_evaluation) } : report;
        }
        catch (OperationCanceledException) when (_evaluation.HasTooManySpans)
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

    /// <summary>What the report calls the title: the first there is, given apart or read; null without one.</summary>
    public static string? TitleOf(AnalyzedArticle article)
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

    private List<Finding> FindingsOf(ImmutableArray<bool> isReported)
    {
        FindReporting(isReported);
        _findings.Clear();
        foreach (var (template, slot) in _reporting)
        {
            _builder.AddFindings(template, _evaluation.SelectedIn(slot).Spans, Truth.True, _findings);
        }

        return _findings;
    }

    /// <summary>Tries the rules worth trying. What the findings of those that report share is fetched from memory meanwhile.</summary>
    private void FindReporting(ImmutableArray<bool> isReported)
    {
        _reporting.Clear();
        var candidates = _evaluation.Candidates;
        for (var i = 0; i < candidates.Length; i++)
        {
            ref readonly var next = ref candidates[Math.Min(i + Ahead, candidates.Length - 1)];
            _evaluation.Expect(next);
            EarlyFetch.Of(ref _templates[next.Rule]);
            var rule = candidates[i].Rule;
            if (isReported[rule] && _evaluation.SlotOf(candidates[i]) is var slot and >= 0)
            {
                var template = _templates[rule] ??= new FindingTemplate(_evaluation.Program.Rules[rule]);
                EarlyFetch.OfObject(template);
                _reporting.Add((template, slot));
            }
        }
    }

    private ArticleReport Report(AnalyzedArticle article, List<Finding> findings) => new()
    {
        Article = article.Article,
        Title = TitleOf(article),
        Language = article.Language,
        Words = article.WordCount,
        Findings = _order.Of(findings, EvaluationLimits.Findings),
        Diagnostics = findings.Count <= EvaluationLimits.Findings ? [] : [TooMany(article.Article, findings.Count)],
    };

    private static Diagnostic TooMany(Article article, int count) => EvaluationDiagnostics.FindingLimit.About(
        NameOf(article),
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} findings in one article; the first {EvaluationLimits.Findings:N0} are listed"),
        "give the rule that fires everywhere `report: once per article`, or narrow its pattern");
}
