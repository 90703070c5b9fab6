using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;
using RuleEngine.Evaluation.Tracing;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Tracing;

public sealed class RuleExplainerTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void An_explanation_tells_what_the_evaluation_found() =>
        Check.One(Config, Prop.ForAll(
            Arb.From(
                from pattern in RandomPatterns.All
                from unless in RandomPatterns.Contexts
                from article in RandomArticles.All
                select (Rules: RuleSet(Rule(pattern, unless)), Article: article)),
            static sample =>
            {
                var outcome = ArticleEvaluation.Of(sample.Article, sample.Rules, default).OutcomeOf(0);
                var explanation = RuleExplainer.Explain(sample.Rules, sample.Rules.Rules[0], sample.Article, default);
                explanation.Findings.Length.ShouldBe(outcome.Reported.Length);
                explanation.Steps[0].KeptCount.ShouldBe(outcome.Found.Count);
                explanation.Steps[1].DroppedCount.ShouldBe(outcome.Cleared.Length);
                explanation.Steps.Skip(2).Sum(static step => step.DroppedCount)
                    .ShouldBe(outcome.Found.Count - outcome.Cleared.Length - outcome.Selected.Length);
            }));

    [Fact]
    public void Parts_that_double_sixty_times_are_shown_once()
    {
        var pattern = RandomPatterns.Letter("a");
        for (var i = 0; i < 60; i++)
        {
            pattern = new DefinitionProgram($"$d{i}", RandomPatterns.Or(pattern, pattern));
        }

        var rules = RuleSet(Rule(pattern, null));
        var explanation = RuleExplainer.Explain(rules, rules.Rules[0], RandomArticles.Build(["a", "b"], hasTitle: false), default);
        ExplanationPrinter.Print(explanation, isolates: false).Split('\n').Length.ShouldBeLessThan(500);
    }

    [Fact]
    public void A_cancelled_explanation_is_no_explanation()
    {
        var rules = RuleSet(Rule(RandomPatterns.Letter("a"), null));
        var article = RandomArticles.Build(["a"], hasTitle: false);
        Should.Throw<OperationCanceledException>(() =>
            RuleExplainer.Explain(rules, rules.Rules[0], article, new CancellationToken(canceled: true)));
    }

    private static RuleSetProgram RuleSet(RuleProgram rule) => new([], [rule]);

    private static RuleProgram Rule(PatternProgram pattern, ContextProgram? unless)
    {
        var numbering = new PatternNumbering();
        return new RuleProgram
        {
            Index = 0,
            Pack = "pack",
            Id = "rule",
            Location = new SourceLocation(new SourceText("rules.yaml", ""), default),
            Language = "any",
            Title = "",
            Pattern = numbering.Of(pattern),
            Unless = unless is null ? null : numbering.Of(unless),
            Message = new MessageTemplate([]),
        };
    }
}
