using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing;

/// <summary>One test of a rule, run: what the rule came to in the test's article, and the evaluation to ask further.</summary>
/// <param name="Test">The test.</param>
/// <param name="Evaluation">The evaluation of the test's article, with nothing computed but what the rule needs.</param>
/// <param name="Outcome">What the rule came to.</param>
internal sealed record TestRun(RuleTestCase Test, EvaluationContext Evaluation, RuleOutcome Outcome)
{
    /// <summary>Runs the rule and the rules it refers to, no others; null if the article exceeds a limit.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static TestRun? Of(RuleTestCase test, RuleProgram rule, RuleSetProgram rules, CancellationToken cancellation)
    {
        var evaluation = new EvaluationContext(ArticleAnalyzer.Analyze(test.Article, cancellation), rules, cancellation);
        try
        {
            return new TestRun(test, evaluation, evaluation.OutcomeOf(rule.Index));
        }
        catch (OperationCanceledException) when (evaluation.HasTooManySpans)
        {
            return null;
        }
    }
}
