using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Evaluation;

/// <summary>What happens at the limits of an article.</summary>
public sealed class ArticleEvaluatorTests
{
    private static readonly RuleSetProgram Endless =
        RuleSetBuilder.Build([Repository.PathOf("tests/RuleEngine.Tests/Evaluation/Packs/endless")], packNames: null).Program!;

    [Fact]
    public async Task An_article_with_too_many_findings_lists_the_first_of_them()
    {
        var report = Evaluate(words: EvaluationLimits.Findings + 1, "endless/every-word", EvaluationLimits.Spans);

        report.Findings.Length.ShouldBe(EvaluationLimits.Findings);
        await Verify(DiagnosticRenderer.Render(report.Diagnostics.ShouldHaveSingleItem()));
    }

    [Fact]
    public async Task An_article_with_too_many_spans_has_no_findings_at_all()
    {
        var report = Evaluate(words: 1_000, "endless/every-pair", spanLimit: 10_000);

        report.Findings.ShouldBeEmpty();
        await Verify(DiagnosticRenderer.Render(report.Diagnostics.ShouldHaveSingleItem()));
    }

    [Fact]
    public async Task An_article_beyond_its_time_has_no_findings_at_all()
    {
        var rules = RuleSet.Load(Repository.PathOf("tests/RuleEngine.Tests/Evaluation/Packs/endless")).RuleSet!;

        var report = rules.Evaluate(Article(words: 200_000), timeLimit: TimeSpan.FromTicks(1));

        report.Findings.ShouldBeEmpty();
        await Verify(DiagnosticRenderer.Render(report.Diagnostics.ShouldHaveSingleItem()));
    }

    [Fact]
    public void A_cancelled_evaluation_says_so()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            new ArticleEvaluator(Endless).Evaluate(
                ArticleAnalyzer.AnalyzeOnce(Article(words: 3)), [.. Endless.Rules.Select(static _ => true)], cancellation.Token));
    }

    private static ArticleReport Evaluate(int words, string rule, long spanLimit) => new ArticleEvaluator(Endless).Evaluate(
        ArticleAnalyzer.AnalyzeOnce(Article(words)), [.. Endless.Rules.Select(candidate => candidate.Name == rule)], CancellationToken.None, spanLimit);

    private static Article Article(int words) => new() { Id = "long.txt", Text = string.Join(' ', Enumerable.Repeat("word", words)) };
}
