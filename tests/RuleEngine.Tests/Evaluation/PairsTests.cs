using RuleEngine.Articles;
using RuleEngine.Evaluation.Tracing;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Evaluation;

/// <summary>What readers see of rules that are written once for every pair of sides.</summary>
public sealed class PairsTests
{
    private static readonly RuleSet Rules = RuleSet.Load(
        Repository.PathOf("tests/RuleEngine.Tests/Testing/Packs/pairs"), Repository.PathOf("tests/RuleEngine.Tests/Testing/Packs/pairs-ar")).RuleSet!;

    [Theory]
    [InlineData("one-way", "The government claimed victory. The rebels confirmed their losses.")]
    [InlineData("both-ways", "The government claimed victory and the rebels confirmed it. The rebels claimed a town. The army confirmed it.")]
    [InlineData("places", "The army stands against the rebels again. The rebels and the government met.")]
    [InlineData("arabic", "زعمت الحكومة أن الطريق مفتوح. وأكدت المعارضة أنه مغلق.")]
    public async Task Each_ordered_pair_reports_for_itself(string name, string text) =>
        await Verify(string.Join('\n', Rules.Evaluate(new Article { Id = name, Text = text }).Findings.Select(static finding =>
            $"{finding.Rule} {finding.Place?.Text ?? "the whole article"}\n    {finding.Message} {string.Join(", ", finding.Suggestions)}".TrimEnd())))
            .UseTextForParameters(name);

    [Fact]
    public void Each_is_listed_under_its_own_name_and_leads_back_to_the_rule_as_written() =>
        Rules.Packs[0].Rules.Select(static rule => $"{rule.Name} < {rule.WrittenAs}: {rule.Title}").ShouldBe(
        [
            "pairs/asymmetry[state,opposition] < pairs/asymmetry: the government claims, the opposition confirms",
            "pairs/asymmetry[state,coalition] < pairs/asymmetry: the government claims, coalition confirms",
            "pairs/asymmetry[opposition,state] < pairs/asymmetry: the opposition claims, the government confirms",
            "pairs/asymmetry[opposition,coalition] < pairs/asymmetry: the opposition claims, coalition confirms",
            "pairs/asymmetry[coalition,state] < pairs/asymmetry: coalition claims, the government confirms",
            "pairs/asymmetry[coalition,opposition] < pairs/asymmetry: coalition claims, the opposition confirms",
            "pairs/against[state,opposition] < pairs/against: against",
            "pairs/against[opposition,state] < pairs/against: against",
            "pairs/beside[state,opposition] < pairs/beside: named side by side",
            "pairs/beside[opposition,state] < pairs/beside: named side by side",
            "pairs/apart[state,opposition] < pairs/apart: the government blames the opposition",
            "pairs/apart[opposition,state] < pairs/apart: the opposition blames the government",
            "pairs/apart[state,coalition] < pairs/apart: the government blames coalition",
            "pairs/apart[coalition,state] < pairs/apart: coalition blames the government",
            "pairs/met < : met",
        ]);

    [Theory]
    [InlineData("pairs/against[opposition,state]")]
    [InlineData("pairs/met")]
    public async Task An_explanation_names_the_sides(string rule)
    {
        var article = new Article { Id = "article", Text = "The rebels stand against the army again." };

        await Verify(ExplanationPrinter.Print(Rules.Explain(rule, article), isolates: false))
            .UseTextForParameters(rule.Split('/')[1].Split('[')[0]);
    }
}
