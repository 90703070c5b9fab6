using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Rules.Binding;

namespace RuleEngine.Tests.Evaluation;

/// <summary>A rule whose words were not all met is not tried. That none is left out that reports, the random rules of <see cref="ArticleEvaluationTests"/> hold.</summary>
public sealed class CandidateRulesTests
{
    [Theory]
    [InlineData("match: «red» near/6 «blue»", "a red flag", false)]
    [InlineData("match: «red» near/6 «blue»", "a blue flag", false)]
    [InlineData("match: «red» near/6 «blue»", "a blue flag. Red.", true)]
    [InlineData("match: (number or «red») then/6 «blue»", "a red flag", false)]
    [InlineData("match: at least 2 of («red», «blue», «green»)", "a red flag", false)]
    [InlineData("match: at least 2 of («red», «blue», «green»)", "a red flag. Green.", true)]
    [InlineData("match: at least 2 of («red», number, «green»)", "a red flag", true)]
    [InlineData("match: «red»; when: article has «blue»", "a red flag", false)]
    [InlineData("match: «red»; when: article has «blue» or genre is opinion", "a red flag", true)]
    [InlineData("match: «red»; when: at least 2 of (article has «blue», article has «green», article has «red»)", "a red flag", false)]
    [InlineData("match: «red»; when: at least 2 of (article has «blue», article has «green», article has «red»)", "red and green", true)]
    [InlineData("match: «red»; when: not article has «blue»", "a red flag", true)]
    [InlineData("match: «red»; when: not article has «blue»", "a red and blue flag", false)]
    [InlineData("match: «red»; when: not (article has «blue» or article has «green»)", "a red and blue flag", true)]
    [InlineData("match: «red»; when: count(«red») >= 2", "a red flag", false)]
    [InlineData("match: «red»; when: count(«red») >= 2", "a red flag, red as blood", true)]
    [InlineData("match: «red»; when: count(«red») > 1.5", "a red flag", false)]
    [InlineData("match: «red»; when: count(«red») < 2", "a red flag", true)]
    [InlineData("match: «red»; when: count(«red») per 1000 words >= 2", "a red flag", true)]
    public void A_rule_is_tried_where_all_it_needs_was_met(string rule, string text, bool isTried)
    {
        var program = Compile($"=== rules.yaml\nrules:\n  - id: a\n    {rule.Replace("; ", "\n    ", StringComparison.Ordinal)}\n");

        var evaluation = ArticleEvaluation.Of(ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text, Language = "en" }), program, default);

        evaluation.Candidates.ToArray().Any(static candidate => candidate.Rule == 0).ShouldBe(isTried);
    }

    /// <summary>Of such a rule neither pattern nor condition is looked at: what it reports stands where its words gathered.</summary>
    [Theory]
    [InlineData("match: «red»", true)]
    [InlineData("match: «red» or «blue»", true)]
    [InlineData("match: «red»; when: not article has «blue»", true)]
    [InlineData("match: «red»; when: article has «green» and not article has «blue»", true)]
    [InlineData("match: «red»; when: not title has «blue»", false)]
    [InlineData("match: «red»; when: not article has number", false)]
    [InlineData("match: «red»; when: not (article has «blue» or article has number)", false)]
    [InlineData("match: «red»; when: article has «green» or genre is opinion", false)]
    [InlineData("match: «red»; when: count(«red») >= 1", false)]
    [InlineData("match: «red»; unless: in quote", false)]
    [InlineData("match: «red»; valid-from: 2020-01-01", false)]
    [InlineData("match: «red» or number", false)]
    [InlineData("match: «red» near/6 «green»", false)]
    public void What_a_rule_asks_is_all_in_its_gate_or_not(string rule, bool isAll)
    {
        var program = Compile($"=== rules.yaml\nrules:\n  - id: a\n    {rule.Replace("; ", "\n    ", StringComparison.Ordinal)}\n");
        var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = "red, green", Language = "en", Published = new DateOnly(2021, 1, 1) });

        var candidates = ArticleEvaluation.Of(article, program, default).Candidates;

        (candidates.ToArray().ShouldHaveSingleItem().Slot >= 0).ShouldBe(isAll);
    }

    private static RuleSetProgram Compile(string files)
    {
        using var packs = PackFixture.Create(files);
        var (program, diagnostics) = RuleSetBuilder.Build([packs.Folder], packNames: null);
        diagnostics.ShouldBeEmpty();
        return program.ShouldNotBeNull();
    }
}
