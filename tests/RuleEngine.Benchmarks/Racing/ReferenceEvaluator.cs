using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Measuring;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Benchmarks.Racing;

/// <summary>The plain evaluator, the measure of the one that races: every word of every rule is tried on every token.</summary>
internal sealed class ReferenceEvaluator(RuleSetProgram program)
{
    public static ReferenceEvaluator Load(string pack) =>
        new(RuleSetBuilder.Build([pack], packNames: null).Program ?? throw new ArgumentException($"{pack} has errors"));

    public ArticleReport Evaluate(Article article) =>
        ArticleEvaluator.Evaluate(program, ArticleAnalyzer.Analyze(article), static _ => true, CancellationToken.None, usesIndex: false);

    /// <summary>The articles of a sample for which another evaluator finds something else.</summary>
    public IReadOnlyList<Article> DifferencesFrom(Func<Article, ArticleReport> evaluate, ArticleSet articles, int sample) =>
        [.. articles.Sample(sample).Where(article => ReportHash.Of(Evaluate(article)) != ReportHash.Of(evaluate(article)))];
}
