using System.Text;
using System.Text.Json;
using RuleEngine.Evaluation;
using RuleEngine.Reporting;

namespace RuleEngine.Tests.Reporting;

public sealed class ReportWriterTests
{
    [Fact]
    public async Task Text_for_a_pipe_has_neither_colour_nor_invisible_characters()
    {
        var text = TextOf(new TextReportOptions());

        text.Any(static c => c is '\e' or '\u2068' or '\u2069').ShouldBeFalse();
        await Verify(text);
    }

    [Fact]
    public async Task Text_for_a_terminal_isolates_every_piece_of_text_and_colours_severities() =>
        await Verify(TextOf(new TextReportOptions { IsTerminal = true, HasColour = true })
            .Replace('\e', '␛')
            .Replace('\u2068', '❬')
            .Replace('\u2069', '❭'));

    [Fact]
    public async Task Json_Lines_has_one_line_an_article() =>
        await Verify(JsonLinesOf(isReproducible: false), "jsonl");

    [Fact]
    public void Json_Lines_leaves_out_the_time_on_request()
    {
        foreach (var line in JsonLinesOf(isReproducible: true).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            JsonDocument.Parse(line).RootElement.TryGetProperty("elapsedMs", out _).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Json_is_one_document_with_packs_and_a_summary()
    {
        var json = JsonOf();

        JsonDocument.Parse(json).RootElement.GetProperty("schemaVersion").GetInt32().ShouldBe(JsonReportWriter.SchemaVersion);
        await Verify(json, "json");
    }

    [Fact]
    public async Task Text_tells_who_speaks_where_it_was_asked_for()
    {
        using var output = new StringWriter();
        using var writer = new TextReportWriter(output);
        WriteAll(writer, SampleReports.WithSpeakers);
        await Verify(output.ToString());
    }

    [Fact]
    public async Task Json_tells_who_speaks_where_it_was_asked_for()
    {
        using var stream = new MemoryStream();
        using var writer = new JsonLinesReportWriter(stream, isReproducible: true);
        WriteAll(writer, SampleReports.WithSpeakers);
        await Verify(Encoding.UTF8.GetString(stream.ToArray()), "jsonl");
    }

    [Fact]
    public void A_finding_on_the_whole_article_has_no_start()
    {
        var findings = JsonDocument.Parse(JsonLinesOf(isReproducible: true).Split('\n')[0]).RootElement.GetProperty("findings");

        findings[2].TryGetProperty("start", out _).ShouldBeFalse();
        findings[0].GetProperty("start").GetInt32().ShouldBe(SampleReports.All[0].Findings[0].Place!.Start);
    }

    [Fact]
    public void An_article_without_findings_is_counted_and_not_shown()
    {
        using var output = new StringWriter();
        using var writer = new TextReportWriter(output);
        writer.Write(SampleReports.All[2]);
        writer.Complete();

        output.ToString().ShouldBe("1 article, 5 words: nothing found\n");
    }

    private static string TextOf(TextReportOptions options)
    {
        using var output = new StringWriter();
        using var writer = new TextReportWriter(output, options);
        WriteAll(writer);
        return output.ToString();
    }

    private static string JsonLinesOf(bool isReproducible)
    {
        using var stream = new MemoryStream();
        using var writer = new JsonLinesReportWriter(stream, isReproducible);
        WriteAll(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string JsonOf()
    {
        using var stream = new MemoryStream();
        using var writer = new JsonReportWriter(stream, [new("ar-labels", "1.0.0"), new("en-desk", "1.2.0")]);
        WriteAll(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteAll(IReportWriter writer, IEnumerable<ArticleReport>? reports = null)
    {
        foreach (var report in reports ?? SampleReports.All)
        {
            writer.Write(report);
        }

        writer.Complete();
    }
}
