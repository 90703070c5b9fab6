namespace RuleEngine.Cli.Tests.Commands;

public sealed class RuleCommandTests
{
    [Theory]
    [InlineData("all", "test")]
    [InlineData("one", "test desk-en")]
    [InlineData("folder", "test {data}/rules/desk-ar")]
    public async Task Tests_that_pass_are_counted(string name, string commandLine)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync(commandLine);

        result.ExitCode.ShouldBe(ExitCode.Clean);
        await Verify(result.AsText()).UseTextForParameters(name);
    }

    [Fact]
    public async Task A_failed_test_shows_what_was_expected_above_what_was_found()
    {
        using var cli = new Support.Cli();
        cli.Write("own/pack.yaml", "pack: own\nlanguage: en\n");
        cli.Write("own/rules.yaml", """
            rules:
              - id: crowd
                title: crowds
                match: «angry mob~»
                tests:
                  - hit: "An ((angry)) mob came."
                  - hit: "A ((mob)) came."
                  - ok: "Angry mobs came."
                  - ok: "Nobody came."
            """);

        var result = await cli.RunAsync("test {folder}/own");

        result.ExitCode.ShouldBe(ExitCode.Found);
        await Verify(result.AsText());
    }

    [Fact]
    public async Task A_pack_without_tests_is_an_error()
    {
        using var cli = new Support.Cli();
        cli.Write("own/pack.yaml", "pack: own\nlanguage: en\n");
        cli.Write("own/rules.yaml", "rules:\n  - id: mob\n    title: a mob\n    match: «mob»\n");

        var result = await cli.RunAsync("test --rules {folder}/own");

        result.ExitCode.ShouldBe(ExitCode.Found);
        await Verify(result.AsText());
    }

    [Fact]
    public async Task Lint_shows_every_diagnostic_and_counts_them()
    {
        using var cli = new Support.Cli();
        cli.Write("own/pack.yaml", "pack: own\nlanguage: en\n");
        cli.Write("own/rules.yaml", """
            rules:
              - id: crowd
                title: crowds
                match: «mob» unless in quote
                tests:
                  - hit: "A ((mob)) came."
                  - ok: "Nobody came."
            """);

        var result = await cli.RunAsync("lint {folder}/own");

        result.ExitCode.ShouldBe(ExitCode.Clean);
        await Verify(result.AsText());
    }

    [Theory]
    [InlineData("list", "list --rules {folder}/own")]
    [InlineData("explain", "explain asymmetry {folder}/own/article.txt --rules {folder}/own")]
    [InlineData("explain-one", "explain own/asymmetry[rebels,army] {folder}/own/article.txt --rules {folder}/own")]
    [InlineData("check", "check {folder}/own/article.txt --rules {folder}/own --format jsonl --reproducible")]
    [InlineData("test", "test {folder}/own")]
    public async Task A_rule_for_pairs_of_sides_is_shown_pair_by_pair(string name, string commandLine)
    {
        using var cli = new Support.Cli();
        cli.Write("own/pack.yaml", "pack: own\nlanguage: en\n");
        cli.Write("own/article.txt", "The army against the rebels: a story\n\nThe army claimed a town. The rebels did not confirm it.\n");
        cli.Write("own/rules.yaml", """
            define:
              army: {word: army, title: the army}
              rebels: [rebel~]
            rules:
              - id: asymmetry
                title: "{one} claims"
                pairs: [$army, $rebels]
                match: $one then/1 verb("claim")
                when: article has ($other then/2 verb("confirm"))
                message: "Does {other} say so, too?"
                tests:
                  - hit: "The ((army claimed)) a town. The rebels did not confirm it."
                  - hit: "The ((rebels claim)) a town. The army confirms it."
            """);

        var result = await cli.RunAsync(commandLine);

        await Verify(result.AsText()).UseTextForParameters(name);
    }

    [Fact]
    public async Task Lint_says_when_there_is_nothing_to_mend()
    {
        using var cli = new Support.Cli();

        (await cli.RunAsync("lint desk-en desk-ar")).ShouldBe(new Support.CliResult(ExitCode.Clean, "nothing to mend\n", ""));
    }

    [Fact]
    public async Task Lint_fails_on_errors()
    {
        using var cli = new Support.Cli();
        cli.Write("own/pack.yaml", "pack: own\nlanguage: en\n");
        cli.Write("own/rules.yaml", "rules:\n  - id: mob\n    title: a mob\n    match: «mob» thne «law»\n");

        var result = await cli.RunAsync("lint {folder}/own");

        result.ExitCode.ShouldBe(ExitCode.Found);
        result.Output.ShouldEndWith("1 error, 0 warnings, 0 notes\n");
    }

    [Theory]
    [InlineData("all", "list")]
    [InlineData("techniques", "list techniques --pack desk-en")]
    [InlineData("json", "list --format json")]
    public async Task List_shows_what_there_is_and_where_it_is_written(string name, string commandLine)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync(commandLine);

        result.ExitCode.ShouldBe(ExitCode.Clean);
        await Verify(result.AsText()).UseTextForParameters(name);
    }

    [Theory]
    [InlineData("file", "explain desk-en/unnamed {data}/articles/council.txt", "")]
    [InlineData("line", "explain crowd {data}/articles/wire.jsonl --id wire-1", "")]
    [InlineData("stdin", "explain militia -", "دخلت الميليشيا المدينة أمس.")]
    public async Task Explain_prints_the_pattern_with_what_each_part_found(string name, string commandLine, string input)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync(commandLine, input);

        result.ExitCode.ShouldBe(ExitCode.Clean);
        await Verify(result.AsText()).UseTextForParameters(name);
    }

    [Fact]
    public async Task What_an_article_cannot_do_is_steer_the_terminal()
    {
        using var cli = new Support.Cli { IsTerminal = true };

        var result = await cli.RunAsync("explain desk-en/crowd -", "The \e[31mmob\e[0m came.");

        result.Output.ShouldNotContain('\e');
    }
}
