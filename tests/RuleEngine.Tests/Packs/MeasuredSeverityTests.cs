using System.Globalization;
using RuleEngine.Articles;
using RuleEngine.Measuring;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Packs;

/// <summary>
/// What <c>rules/README.md</c> says a severity takes, held on the table below it: the Arabic rules as they are shipped against what was measured.
/// </summary>
public sealed class MeasuredSeverityTests
{
    private const int Enough = 5;
    private const double Sure = 0.5;

    private static readonly Dictionary<string, RuleProgram> Rules = ShippedPacks.Program.Rules
        .Where(static rule => !rule.IsDefinition && rule.Language == "ar")
        .DistinctBy(static rule => rule.WrittenName, StringComparer.Ordinal)
        .ToDictionary(static rule => rule.WrittenName, StringComparer.Ordinal);

    private static readonly Row[] Rows = [.. File.ReadLines(Repository.PathOf("rules", "README.md")).Select(RowOf).OfType<Row>()];

    private static readonly Dictionary<string, Proportion> ByTechnique = Rows
        .GroupBy(static row => row.Technique, static row => row.Precision, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.Aggregate(static (all, one) => all.Add(one)), StringComparer.Ordinal);

    [Fact]
    public void Every_Arabic_rule_has_its_line_in_the_table() =>
        Rules.Keys.Except(Rows.Select(static row => row.Rule), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void No_Arabic_rule_is_an_error_by_itself() =>
        Rules.Values.Where(static rule => rule.Severity == FindingSeverity.Error).Select(static rule => rule.Name).ShouldBeEmpty();

    [Fact]
    public void A_warning_has_been_measured_to_be_right_more_often_than_not() =>
        Measured().Where(static pair => pair.Rule.Severity == FindingSeverity.Warning && EvidenceFor(pair.Row).Low < Sure)
            .Select(static pair => pair.Rule.Name)
            .ShouldBeEmpty();

    [Fact]
    public void A_rule_is_stable_when_its_own_findings_have_been_measured_and_no_sooner() =>
        Measured().Where(static pair => pair.Rule.Status == RuleStatus.Stable != (pair.Row.Precision.Total >= Enough && pair.Row.Precision.Low >= Sure))
            .Select(static pair => pair.Rule.Name)
            .ShouldBeEmpty();

    [Fact]
    public void An_Arabic_rule_says_who_vouches_for_it() =>
        Rules.Values.Where(static rule => rule.References.IsEmpty).Select(static rule => rule.Name).ShouldBeEmpty();

    [Theory]
    [InlineData(3, 3, 40, 50, true)]
    [InlineData(1, 3, 40, 50, false)]
    [InlineData(5, 9, 40, 50, false)]
    [InlineData(0, 0, 3, 3, false)]
    public void Few_findings_are_judged_by_their_technique(int hits, int total, int techniqueHits, int techniqueTotal, bool mayWarn) =>
        (Evidence(new(hits, total), new(techniqueHits, techniqueTotal)).Low >= Sure).ShouldBe(mayWarn);

    private static IEnumerable<(Row Row, RuleProgram Rule)> Measured() =>
        Rows.Where(static row => Rules.ContainsKey(row.Rule)).Select(static row => (row, Rules[row.Rule]));

    private static Proportion EvidenceFor(Row row) => Evidence(row.Precision, ByTechnique[row.Technique]);

    private static Proportion Evidence(Proportion own, Proportion technique)
    {
        if (own.Total >= Enough)
        {
            return own;
        }

        return technique.Total >= Enough && own.Hits * 2 >= own.Total ? technique : default;
    }

    // | `pack/rule` | technique | severity | status | 0.90 (0.60–0.98) | 10 | recall | n |
    private static Row? RowOf(string line)
    {
        var cells = line.Split(" | ");
        if (!line.StartsWith("| `ar-", StringComparison.Ordinal) || cells.Length < 8)
        {
            return null;
        }

        var total = int.Parse(cells[5], CultureInfo.InvariantCulture);
        var share = total == 0 ? 0 : double.Parse(cells[4].Split(' ')[0], CultureInfo.InvariantCulture);
        return new(cells[0].Trim('|', ' ', '`'), cells[1], new((int)Math.Round(share * total), total));
    }

    private sealed record Row(string Rule, string Technique, Proportion Precision);
}
