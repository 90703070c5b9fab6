using System.Text.Json;

namespace RuleEngine.Cli.Tests.Commands;

public sealed class AuditTests
{
    private const string Sides = """
        conflicts:
          - id: river
            title: The river conflict
            sides:
              - id: north
                title: The North
                names: [Northern army]
                groups: [Hill Guard]
                allies: [Woodland]
              - id: south
                names: [Valley Forces]
                groups: [Rafd]
        """;

    private const string Forest = """

          - id: forest
            sides:
              - {id: woodland, names: [Woodland]}
              - {id: meadow, names: [Meadow]}
        """;

    private const string Unfair = """
        rules:
          - id: militia
            title: a militia
            technique: Name_Calling-Labeling
            match: «Rafd» then «militia~»
            tests:
              - hit: "The ((Rafd militia)) left."
              - ok: "The Rafd left."
        """;

    [Fact]
    public async Task A_rule_that_knows_one_side_fails_with_what_was_swapped()
    {
        using var cli = new Support.Cli();
        WritePack(cli, "own");

        var result = await cli.RunAsync("audit {folder}/own");

        result.ExitCode.ShouldBe(ExitCode.Found);
        await Verify(result.AsText());
    }

    [Fact]
    public async Task A_pack_without_sides_is_audited_with_those_of_the_shipped_packs()
    {
        using var shipped = new Support.Cli();
        WritePack(shipped, "rules/shipped", rules: "define:\n  nothing: [nothing]\n");
        using var cli = new Support.Cli { ShippedRules = shipped.PathOf("rules") };
        WritePack(cli, "own", sides: null);

        var result = await cli.RunAsync("audit {folder}/own");

        result.ExitCode.ShouldBe(ExitCode.Found);
        result.Output.ShouldEndWith("\nFAILED  own: 2 tests with the sides changed 2 times, 1 differ\n");
    }

    [Fact]
    public async Task Packs_that_name_no_side_are_fair()
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync("audit");

        result.ExitCode.ShouldBe(ExitCode.Clean);
        result.Output.ShouldBe("ok      desk-ar: no test names a side of a conflict\nok      desk-en: no test names a side of a conflict\n");
    }

    [Theory]
    [InlineData("text", "txt")]
    [InlineData("json", "json")]
    public async Task Findings_are_counted_by_side_outlet_and_source(string format, string extension)
    {
        using var cli = new Support.Cli();
        WritePack(cli, "own");
        cli.Write("own/voice.yaml", """
            define:
              says: [{verb: say says said saying}]
              person: [the mayor, the baker]
            attribution:
              says: $says
              sources: [$person]
            """);
        cli.Write("news/one.txt", """
            ---
            title: Harbour news
            source: Harbour Times
            ---
            The Rafd militia left the village, the mayor said. The Rafd militia and the Hill Guard met at the bridge.

            The Valley Forces waited, and the Woodland sent grain.
            """);
        cli.Write("news/two.txt", "The Northern army met the baker. It rained all day.\n");

        var result = await cli.RunAsync($"audit {{folder}}/own {{folder}}/news --format {format}");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(ExitCode.Found);
        await Verify(result.Output, extension).UseParameters(format);
    }

    [Fact]
    public async Task A_side_that_is_an_ally_in_the_story_s_own_conflict_makes_no_story_on_its_other_conflict()
    {
        using var cli = new Support.Cli();
        WritePack(cli, "own", Sides + Forest);
        cli.Write("river.txt", "The Northern army met the Valley Forces. The Woodland sent grain.\n");
        cli.Write("forest.txt", "The Woodland sent grain.\n");

        var river = await cli.RunAsync("audit {folder}/river.txt --rules {folder}/own --format json");
        var forest = await cli.RunAsync("audit {folder}/forest.txt --rules {folder}/own --format json");

        river.Output.ShouldNotContain("woodland");
        forest.Output.ShouldContain("woodland");
    }

    [Fact]
    public async Task Articles_alone_leave_the_tests_of_packs_alone()
    {
        using var cli = new Support.Cli();
        WritePack(cli, "own");
        cli.Write("one.txt", "It rained all day in the valley.\n");

        var result = await cli.RunAsync("audit {folder}/one.txt --rules {folder}/own --format json");

        result.ExitCode.ShouldBe(ExitCode.Clean);
        using var report = JsonDocument.Parse(result.Output);
        report.RootElement.GetProperty("packs").GetArrayLength().ShouldBe(0);
        report.RootElement.GetProperty("articles").GetProperty("articles").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("audit nobody", "there is no pack `nobody`")]
    [InlineData("audit {folder}/none.txt", "RE5001")]
    public async Task What_is_not_there_is_said(string commandLine, string message)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync(commandLine);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldContain(message);
    }

    private static void WritePack(Support.Cli cli, string folder, string? sides = Sides, string rules = Unfair)
    {
        cli.Write($"{folder}/pack.yaml", $"pack: {Path.GetFileName(folder)}\nlanguage: en\n");
        cli.Write($"{folder}/rules.yaml", rules);
        if (sides is not null)
        {
            cli.Write($"{folder}/sides.yaml", sides);
        }
    }
}
