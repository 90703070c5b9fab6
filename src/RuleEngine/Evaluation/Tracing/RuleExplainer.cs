using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation.Tracing;

/// <summary>Explains how a rule came to find what it found in an article, or why it found nothing.</summary>
/// <remarks>
/// The explanation is read off the evaluation that finds: the same context is asked for the spans of each part, and remembers those
/// that the rule itself needed. There is no second evaluator that could tell another story.
/// </remarks>
internal static class RuleExplainer
{
    /// <summary>Evaluates a rule and those it refers to, and explains it.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Explanation Explain(
        RuleSetProgram rules, RuleProgram rule, AnalyzedArticle article, CancellationToken cancellation)
    {
        var context = ArticleEvaluation.Of(article, rules, cancellation);
        try
        {
            return new Explanation
            {
                Rule = rule.Name,
                Article = ArticleEvaluator.NameOf(article.Article),
                Steps = new RuleSteps(context).Of(rule),
                Findings = [.. new FindingBuilder(context).FindingsOf(context.OutcomeOf(rule.Index))],
            };
        }
        catch (OperationCanceledException) when (context.HasTooManySpans)
        {
            return new Explanation
            {
                Rule = rule.Name,
                Article = ArticleEvaluator.NameOf(article.Article),
                Steps = [new ExplanationStep { Label = "given up", Note = "its parts find more pieces than the engine keeps" }],
                Findings = [],
            };
        }
    }
}
