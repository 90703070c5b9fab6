using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation.Tracing;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Evaluation.Tracing;

public sealed class ExplanationPrinterTests
{
    [Theory]
    [InlineData("explained")]
    [InlineData("explained-ar")]
    [InlineData("explained-voice")]
    public async Task Each_rule_is_explained_on_its_first_test(string pack)
    {
        var rules = TestPacks.Load("Evaluation/Tracing/Packs", pack);
        var explained = rules.Rules
            .Where(static rule => !rule.Tests.IsEmpty)
            .Select(rule => ExplanationPrinter.Print(Explain(rules, rule), isolates: false));
        await Verify(string.Join('\n', explained)).UseTextForParameters(pack);
    }

    [Fact]
    public void Isolates_stand_round_what_may_be_arabic()
    {
        var rules = TestPacks.Load("Evaluation/Tracing/Packs", "explained-ar");
        var rule = rules.Rules.First(static rule => rule.Id == "label");
        ExplanationPrinter.Print(Explain(rules, rule), isolates: true).ShouldContain("+ 1:6 \u2068ميليشيات\u2069\n");
    }

    private static Explanation Explain(RuleSetProgram rules, RuleProgram rule)
    {
        var article = rule.Tests[0].Article with { Id = "its first test", Path = null };
        return RuleExplainer.Explain(rules, rule, ArticleAnalyzer.AnalyzeOnce(article), default);
    }
}
