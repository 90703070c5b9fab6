using System.Text;
using RuleEngine.Measuring;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Measuring;

public sealed class GoldReaderTests
{
    [Fact]
    public void Marks_and_traps_are_read_and_other_fields_left_alone()
    {
        var gold = Read(
            """{"id": "a1", "text": "Thugs fled. Perhaps.", "by": "me", "labels": [{"technique": "Hedge", "start": 12, "end": 19, "note": "x"}, {"technique": "Doubt", "start": 0, "length": 5}], "negatives": [{"start": 6, "end": 10, "kind": "verb"}]}""")
            .ShouldHaveSingleItem().Gold.ShouldNotBeNull();

        gold.Article.Text.ShouldBe("Thugs fled. Perhaps.");
        gold.Spans.ShouldBe([new GoldSpan("Hedge", 12, 7), new GoldSpan("Doubt", 0, 5)]);
        gold.Negatives.ShouldBe([new GoldSpan(null, 6, 4)]);
    }

    [Fact]
    public void Another_annotation_of_the_same_article_can_be_read() =>
        Read("""{"id": "a1", "text": "Rain.", "labels": [{"technique": "Doubt", "start": 0, "end": 4}], "second": []}""", new GoldReader { Labels = "second" })
            .ShouldHaveSingleItem().Gold.ShouldNotBeNull().Spans.ShouldBeEmpty();

    [Theory]
    [InlineData("""{"technique": "Headline", "field": "title", "start": 0, "end": 3}""")]
    [InlineData("""{"technique": "Repetition"}""")]
    [InlineData("""{"technique": "Repetition", "start": null}""")]
    public void A_mark_that_is_not_in_the_text_is_left_out(string mark) =>
        Read($$"""{"id": "a1", "title": "T", "text": "Rain.", "labels": [{{mark}}]}""")
            .ShouldHaveSingleItem().Gold.ShouldNotBeNull().Spans.ShouldBeEmpty();

    [Fact]
    public async Task What_is_wrong_with_annotations_is_said_and_the_other_articles_are_read()
    {
        var results = Read(
            """
            {"id": "unmarked", "text": "Rain fell."}
            {"id": "no-list", "text": "Rain fell.", "labels": "none"}
            {"id": "no-object", "text": "Rain fell.", "labels": [3]}
            {"id": "no-technique", "text": "Rain fell.", "labels": [{"start": 0, "end": 4}]}
            {"id": "no-end", "text": "Rain fell.", "labels": [{"technique": "Hedge", "start": 0}]}
            {"id": "no-number", "text": "Rain fell.", "labels": [{"technique": "Hedge", "start": "0", "end": 4}]}
            {"id": "outside", "text": "Rain fell.", "labels": [{"technique": "Hedge", "start": 0, "end": 4}, {"technique": "Hedge", "start": 90, "end": 99}]}
            {"id": "reversed", "text": "Rain fell.", "labels": [], "negatives": [{"start": 4, "end": 0}]}
            {"id": "too-long", "text": "Rain fell.", "labels": [{"technique": "Hedge", "start": 5, "length": 2147483647}]}
            {"id": "half-a-character", "text": "Rain fell.", "labels": [{"technique": "\ud83d", "start": 0, "end": 4}]}
            {"id": "half-a-key", "text": "Rain fell.", "labels": [{"\ud83d": "Hedge", "start": 0, "end": 4}], "\ud83d": 1}
            not json
            {"id": "right", "text": "Rain fell.", "labels": []}
            """);

        results.Select(static result => result.Gold?.Article.Id).OfType<string>().ShouldBe(["right"]);
        await Verify(string.Join("\n", results.SelectMany(static result => result.Diagnostics).Select(TestPacks.Shown)));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_diagnostic() =>
        new GoldReader().Read("no/such/file.jsonl").ShouldHaveSingleItem().Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RE5001");

    private static List<GoldReadResult> Read(string lines, GoldReader? reader = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        return [.. (reader ?? new GoldReader()).Read(stream, "gold.jsonl")];
    }
}
