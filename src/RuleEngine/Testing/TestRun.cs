using System.Collections.Immutable;
using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing;

/// <summary>One test of a rule, run: what the rule came to in the test's article, and the evaluation to ask further.</summary>
/// <param name="Test">The test.</param>
/// <param name="Evaluation">The evaluation of the test's article, with nothing computed but what the rule needs.</param>
/// <param name="Outcome">What the rule came to.</param>
/// <param name="Findings">What the rule reports.</param>
internal sealed record TestRun(
    RuleTestCase Test,
    EvaluationContext Evaluation,
    RuleOutcome Outcome,
    ImmutableArray<Finding> Findings)
{
    /// <summary>Runs the rule and the rules it refers to, no others; null if the article exceeds a limit.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static TestRun? Of(RuleTestCase test, RuleProgram rule, RuleSetProgram rules, CancellationToken cancellation)
    {
        var evaluation = new EvaluationContext(ArticleAnalyzer.Analyze(test.Article, cancellation), rules, cancellation);
        try
        {
            var outcome = evaluation.OutcomeOf(rule.Index);
            return new TestRun(test, evaluation, outcome, [.. new FindingBuilder(evaluation).FindingsOf(outcome)]);
        }
        catch (OperationCanceledException) when (evaluation.HasTooManySpans)
        {
            return null;
        }
    }
}
