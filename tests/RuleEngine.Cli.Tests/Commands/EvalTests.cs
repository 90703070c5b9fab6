using System.Text.Json;

namespace RuleEngine.Cli.Tests.Commands;

public sealed class EvalTests
{
    private const string Gold = """
        {"id": "a1", "language": "en", "text": "A mob met at noon. Sources said the road was shut, perhaps for good.", "labels": [{"technique": "Name_Calling-Labeling", "start": 0, "end": 5}, {"technique": "Hedge", "start": 51, "end": 58}], "second": [], "negatives": [{"start": 19, "end": 31}]}
        {"id": "a2", "language": "en", "text": "The council met.", "labels": [], "second": []}
        """;

    [Fact]
    public async Task Rules_are_measured_and_what_was_wrong_is_shown()
    {
        using var cli = new Support.Cli();
        cli.Write("gold.jsonl", Gold);

        var result = await cli.RunAsync("eval {folder}/gold.jsonl --pack desk-en");

        result.ExitCode.ShouldBe(ExitCode.Clean);
        await Verify(result.AsText());
    }

    [Fact]
    public async Task Each_file_is_measured_by_itself()
    {
        using var cli = new Support.Cli();
        cli.Write("one.jsonl", Gold);
        cli.Write("two.jsonl", Gold);

        using var report = JsonDocument.Parse((await cli.RunAsync("eval {folder}/one.jsonl {folder}/two.jsonl --format json --limit 1")).Output);

        var sets = report.RootElement.GetProperty("sets").EnumerateArray().ToList();
        sets.Select(static set => set.GetProperty("gold").GetString()).ShouldBe(["{folder}/one.jsonl", "{folder}/two.jsonl"]);
        sets.Select(static set => set.GetProperty("articles").GetInt32()).ShouldBe([2, 2]);
        sets[1].GetProperty("misses").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("--labels second", "precision@any  0.000   (0 of 2)")]
    [InlineData("--technique sourcing", "precision@any  0.000   (0 of 1)")]
    [InlineData("--technique persuasion", "precision@any  1.000   (1 of 1)")]
    [InlineData("--technique Anonymous_Source", "precision@any  0.000   (0 of 1)")]
    [InlineData("--technique Name_Calling-Labeling", "precision@any  1.000   (1 of 1)")]
    public async Task What_is_measured_can_be_chosen(string options, string figure)
    {
        using var cli = new Support.Cli();
        cli.Write("gold.jsonl", Gold);

        (await cli.RunAsync($"eval {{folder}}/gold.jsonl {options}")).Output.ShouldContain($"\n{figure}\n");
    }

    [Theory]
    [InlineData("rule", "\nrule ", "\ntechnique ")]
    [InlineData("technique", "\ntechnique ", "\nrule ")]
    public async Task One_table_can_be_shown_alone(string by, string shown, string hidden)
    {
        using var cli = new Support.Cli();
        cli.Write("gold.jsonl", Gold);

        var output = (await cli.RunAsync($"eval {{folder}}/gold.jsonl --by {by}")).Output;

        output.ShouldContain(shown);
        output.ShouldNotContain(hidden);
    }

    [Fact]
    public async Task The_table_replaces_what_stands_between_its_marks()
    {
        using var cli = new Support.Cli();
        cli.Write("gold.jsonl", Gold);
        cli.Write("README.md", "# Rules\n\nThe table stands between `<!-- measured rules -->` and `<!-- /measured rules -->`.\n\n<!-- measured rules -->\nold\n<!-- /measured rules -->\n\nThe end.\n");

        var first = await cli.RunAsync("eval {folder}/gold.jsonl --pack desk-en --table {folder}/README.md");
        var once = cli.Read("README.md");
        await cli.RunAsync("eval {folder}/gold.jsonl --pack desk-en --table {folder}/README.md");

        first.ExitCode.ShouldBe(ExitCode.Clean);
        cli.Read("README.md").ShouldBe(once);
        await Verify(once, "md");
    }

    [Fact]
    public async Task A_file_without_marks_for_the_table_stays_as_it_is()
    {
        using var cli = new Support.Cli();
        cli.Write("gold.jsonl", Gold);
        cli.Write("README.md", "# Rules\n");

        var result = await cli.RunAsync("eval {folder}/gold.jsonl --table {folder}/README.md");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldStartWith("error: `{folder}/README.md` has no place for the table\n");
        cli.Read("README.md").ShouldBe("# Rules\n");
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_does_not_stop_the_others()
    {
        using var cli = new Support.Cli();
        cli.Write("gold.jsonl", $"{{\"id\": \"bad\", \"text\": \"Rain.\"}}\n{Gold}");

        var result = await cli.RunAsync("eval {folder}/gold.jsonl");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldContain("RE5017");
        result.Output.ShouldStartWith("{folder}/gold.jsonl: 2 articles");
    }
}
