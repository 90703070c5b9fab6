using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Evaluation.Reference;
using RuleEngine.Tests.Rules.Binding;

namespace RuleEngine.Tests.Evaluation;

/// <summary>
/// Chains with a part that any word fits. That they find what the plain evaluation finds, the random rules of <see cref="ArticleEvaluationTests"/> hold;
/// here it is far from one part to the next.
/// </summary>
public sealed class WidePatternTests
{
    private const string Text = "Stop the red bus now";

    public static TheoryData<string> Chains =>
        ["«red» then word", "word then «red»", "word then «:»", "«:» then word", "«red» then/2 (word unless is «bus»)", "«:» then (word or quote) then word", "word if after/0 «:»"];

    [Theory]
    [MemberData(nameof(Chains))]
    public void A_chain_finds_words_on_the_other_side_of_many_marks(string chain)
    {
        var marks = new string(':', 600);
        var article = Article($"{Text} {marks} {Text} «{Text}» {string.Concat(Enumerable.Repeat($"{Text}, ", 200))}");
        var program = Compile(chain);

        var found = ArticleEvaluation.Of(article, program, default).OutcomeOf(0).Found;

        found.ShouldBe(new PlainEvaluation(article, program).OutcomeOf(0).Found);
        found.ShouldNotBeEmpty();
    }

    // In quadratic time half of these take half a minute.
    [Theory(Timeout = 10_000)]
    [MemberData(nameof(Chains))]
    public async Task A_long_article_of_marks_takes_linear_time(string chain)
    {
        var article = Article(string.Concat(Enumerable.Repeat("red bus ", 200_000)) + "red " + string.Concat(Enumerable.Repeat(": ", 150_000)) + "red bus");
        var program = Compile(chain);

        var found = await Task.Run(() => ArticleEvaluation.Of(article, program, default).OutcomeOf(0).Found);

        found.Count.ShouldBeGreaterThan(0);
    }

    private static AnalyzedArticle Article(string text) => ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text, Language = "en" });

    private static RuleSetProgram Compile(string chain)
    {
        using var packs = PackFixture.Create($"=== rules.yaml\nrules:\n  - id: a\n    match: >-\n      {chain}\n");
        var (program, diagnostics) = RuleSetBuilder.Build([packs.Folder], packNames: null);
        diagnostics.ShouldBeEmpty();
        return program.ShouldNotBeNull();
    }
}
