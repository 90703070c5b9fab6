using RuleEngine.Measuring;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Packs;

/// <summary>
/// <c>english.jsonl</c> holds sentences written from the kinds of markers, without a look at what the packs find: some with markers, as
/// many clean ones that share words with markers. <c>ruleengine eval</c> on the file lists what is missed and what is found in vain.
/// </summary>
public sealed class EnglishMeasurementTests
{
    private const double Target = 0.85;

    private static readonly Lazy<Measurement> Measured = new(static () => ShippedPacks.Rules.Measure(
        new GoldReader().Read(Repository.PathOf("tests", "RuleEngine.Tests", "Packs", "english.jsonl"))
            .Select(static read => read.Gold.ShouldNotBeNull())));

    [Fact]
    public void Of_the_markers_of_English_sentences_enough_are_found() =>
        Measured.Value.Recall.Value.ShouldBeGreaterThanOrEqualTo(Target, ShownMisses());

    [Fact]
    public void Of_the_findings_in_English_sentences_enough_are_right() =>
        Measured.Value.Precision.Value.ShouldBeGreaterThanOrEqualTo(Target, ShownFalseAlarms());

    [Fact]
    public void The_set_is_what_it_is_said_to_be()
    {
        Measured.Value.Articles.ShouldBeGreaterThanOrEqualTo(200);
        (Measured.Value.Detection.Cleared + Measured.Value.Detection.Suspected).ShouldBeGreaterThanOrEqualTo(90);
    }

    private static string ShownMisses() =>
        string.Join('\n', Measured.Value.Misses.Select(static miss => $"{miss.Article.Id} {miss.Technique} {miss.Place.Text}"));

    private static string ShownFalseAlarms() =>
        string.Join('\n', Measured.Value.FalseAlarms.Select(static alarm => $"{alarm.Article.Id} {alarm.Finding.Rule} {alarm.Finding.Place?.Text}"));
}
