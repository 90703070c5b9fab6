using System.Text;
using RuleEngine.Measuring;
using RuleEngine.Reporting;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Measuring;

/// <summary>
/// The articles of <c>gold.jsonl</c> hold each case once: a mark on the word and on more than it, two marks in one place, a word that a
/// rule reports once, a title of its own, traps, an article with nothing in it, an emoji in front of marks, both languages.
/// </summary>
public sealed class MeasurementTests
{
    private static readonly RuleSet Rules = RuleSet.Load(PathOf("Packs")).RuleSet.ShouldNotBeNull();

    private static readonly Lazy<Measurement> Measured = new(() => Rules.Measure(Gold()));

    [Fact]
    public async Task A_measurement_is_told_to_readers()
    {
        using var text = new StringWriter();
        new MeasurementTextWriter(text).Write("gold.jsonl", Measured.Value);
        await Verify(text.ToString());
    }

    [Fact]
    public async Task A_measurement_is_told_to_programs()
    {
        using var stream = new MemoryStream();
        MeasurementJsonWriter.Write(stream, [KeyValuePair.Create("gold.jsonl", Measured.Value)]);
        await Verify(Encoding.UTF8.GetString(stream.ToArray()), "json");
    }

    [Fact]
    public async Task Every_rule_has_a_row_in_the_table() =>
        await Verify(MeasurementTable.Render([Measured.Value], new DateOnly(2026, 1, 31)), "md");

    [Fact]
    public void A_set_measures_the_techniques_it_marks_and_no_others()
    {
        var withoutHedges = Rules.Measure(Gold().Select(static gold => gold with
        {
            Spans = [.. gold.Spans.Where(static span => span.Technique != "Hedge")],
        }));

        RowOf("measured/perhaps", withoutHedges, Measured.Value).ShouldBe(RowOf("measured/perhaps", Measured.Value));
        RowOf("measured/perhaps", withoutHedges).ShouldEndWith("| – | 0 | – | 0 |");
    }

    [Fact]
    public void A_list_can_be_cut_short()
    {
        using var text = new StringWriter();
        new MeasurementTextWriter(text, new MeasurementReportOptions { ByRule = false, ByTechnique = false, Limit = 1 }).Write("gold", Measured.Value);

        var lines = text.ToString().Split('\n');
        lines.ShouldContain("false alarms: 5 (1 listed)");
        lines.Count(static line => line.Contains('⟦', StringComparison.Ordinal)).ShouldBe(2);
        lines.ShouldNotContain(static line => line.StartsWith("rule ", StringComparison.Ordinal) || line.StartsWith("technique ", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_rules_that_report_are_measured()
    {
        var measurement = Rules.Where(static rule => rule.Name == "measured/perhaps").Measure(Gold());

        measurement.Rules.ShouldHaveSingleItem().Precision.ShouldBe(new Proportion(1, 2));
        measurement.Findings.ShouldBe(2);
    }

    [Fact]
    public void Nothing_measured_is_nothing_known()
    {
        var nothing = Rules.Measure([]);

        nothing.Spans.F1.ShouldBe(0);
        nothing.Detection.F1.ShouldBe(0);
        nothing.Precision.Total.ShouldBe(0);
    }

    [Fact]
    public void A_cancelled_measurement_has_no_figures() =>
        Should.Throw<OperationCanceledException>(() => Rules.Measure(Gold(), new CancellationToken(canceled: true)));

    private static string RowOf(string rule, params Measurement[] measurements) =>
        MeasurementTable.Render(measurements, default).Split('\n').Single(line => line.StartsWith($"| `{rule}`", StringComparison.Ordinal));

    private static IEnumerable<GoldArticle> Gold() =>
        new GoldReader().Read(PathOf("gold.jsonl")).Select(static result => result.Gold.ShouldNotBeNull());

    private static string PathOf(string name) => Repository.PathOf("tests", "RuleEngine.Tests", "Measuring", name);
}
