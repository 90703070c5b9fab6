using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Evaluation;

/// <summary>What a finding says beyond its place: severity, message, captures, suggestions, occurrences, order.</summary>
public sealed class FindingTests
{
    private const string Title = "عصابة من الخونة «وزمرة وعصابة» تهاجم المدينة";

    private const string Text = """
        قال المتحدث إن «العصابة هي الزمرة» التي هاجمت القرية، وإن متزعمها هلك مع 12 قتيلا من عناصرها.

        وقال مصدر غير مطلع إن المجزرة وقعت بعد هجوم، وإن والهجوم لم يكن الأول. وأضاف مطلع آخر ومصدر أن هذه مجزرة.

        وسقط 30 قتيلا في هجوم ثالث على المتزعمين وللعناصر الذين معهم، ولم تقع مجزرة.
        """;

    private static readonly RuleSet Rules =
        RuleSet.Load(Repository.PathOf("tests/RuleEngine.Tests/Evaluation/Packs/findings")).RuleSet!;

    [Fact]
    public async Task A_finding_says_all_that_its_rule_knows()
    {
        var report = Rules.Evaluate(new Article { Id = "a", Title = Title, Text = Text, Language = "ar" });

        await Verify(string.Concat(report.Findings.Select(Line)));
    }

    private static string Line(Finding finding) => string.Join(
        '\n',
        $"{finding.Place?.Field} {finding.Place?.Line}:{finding.Place?.Column} {finding.Severity} {finding.Rule}",
        $"    text: {finding.Place?.Text}",
        $"    message: {finding.Message}",
        $"    suggestions: {string.Join(" / ", finding.Suggestions)}",
        $"    captures: {string.Join(" / ", finding.Captures.Select(static pair => $"{pair.Key} = {pair.Value}"))}",
        $"    occurrences: {string.Join(" / ", finding.Occurrences.Select(static place => $"{place.Line}:{place.Column} {place.Text}"))}",
        "\n");
}
