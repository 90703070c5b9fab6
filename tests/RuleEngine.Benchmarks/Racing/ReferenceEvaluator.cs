using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Measuring;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Evaluation.Reference;

namespace RuleEngine.Benchmarks.Racing;

/// <summary>The plain evaluator, the measure of the one that races: every word of every rule is tried on every token.</summary>
internal sealed class ReferenceEvaluator(RuleSetProgram program)
{
    public static ReferenceEvaluator Load(string pack) =>
        new(RuleSetBuilder.Build([pack], packNames: null).Program ?? throw new ArgumentException($"{pack} has errors"));

    public ArticleReport Evaluate(Article article) =>
        Report(new PlainEvaluation(ArticleAnalyzer.AnalyzeOnce(article), program));

    private static ArticleReport Report(PlainEvaluation evaluation) => new()
    {
        Article = evaluation.Article.Article,
        Title = ArticleEvaluator.TitleOf(evaluation.Article),
        Language = evaluation.Article.Language,
        Words = evaluation.Article.WordCount,
        Findings = [.. evaluation.Findings()],
        Diagnostics = [],
    };

    /// <summary>The articles of a sample for which another evaluator finds something else.</summary>
    public IReadOnlyList<Article> DifferencesFrom(Func<Article, ArticleReport> evaluate, ArticleSet articles, int sample) =>
        [.. articles.Sample(sample).Where(article => ReportHash.Of(Evaluate(article)) != ReportHash.Of(evaluate(article)))];
}
