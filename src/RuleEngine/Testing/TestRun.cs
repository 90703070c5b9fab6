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
    /// <summary>
    /// Runs a rule and the rules it refers to, no others: one run for each rule that <c>pairs</c> makes of it, else one; none if the
    /// article exceeds a limit.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static ImmutableArray<TestRun> Of(RuleTestCase test, WrittenRule rule, RuleSetProgram rules, CancellationToken cancellation)
    {
        var evaluation = ArticleEvaluation.Of(ArticleAnalyzer.AnalyzeOnce(test.Article, cancellation), rules, cancellation);
        try
        {
            var builder = new FindingBuilder(evaluation);
            return [.. rule.Made
                .Select(made => evaluation.OutcomeOf(made.Index))
                .Select(outcome => new TestRun(test, evaluation, outcome, [.. builder.FindingsOf(outcome)]))];
        }
        catch (OperationCanceledException) when (evaluation.HasTooManySpans)
        {
            return [];
        }
    }
}
