using System.Text.Json;

namespace RuleEngine.Cli.Tests.Commands;

public sealed class CheckTests
{
    private const string Articles = "check {data}/articles --reproducible";

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task Each_format_reports_all_articles_in_ordinal_order(string format)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync($"{Articles} --format {format}");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(ExitCode.Found);
        await Verify(result.Output, format == "text" ? "txt" : format).UseParameters(format);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    public async Task A_score_is_told_with_what_adds_up_to_it(string format)
    {
        using var cli = new Support.Cli();
        cli.Write("own/pack.yaml", "pack: own\nlanguage: en\n");
        cli.Write("own/rules.yaml", """
            rules:
              - {id: mob, title: a mob, technique: Name_Calling-Labeling, phrases: [mob], lower: in quote}
              - {id: rabble, title: a rabble, technique: Name_Calling-Labeling, weight: 1.5, phrases: [rabble]}
              - {id: perhaps, title: perhaps, technique: Hedge, severity: info, phrases: [perhaps], report: once per article}
            """);
        cli.Write("one.txt", "The mob, a rabble, left. The “mob” was perhaps tired, perhaps bored.\n");
        cli.Write("two.txt", "The council met at noon.\n");

        var result = await cli.RunAsync($"check {{folder}}/one.txt {{folder}}/two.txt --rules {{folder}}/own --score --reproducible --format {format}");

        await Verify(result.Output, format == "text" ? "txt" : format).UseParameters(format);
    }

    [Fact]
    public async Task Who_speaks_is_listed_on_request_alone()
    {
        using var cli = new Support.Cli();
        cli.Write("voice/pack.yaml", "pack: voice\nlanguage: en\n");
        cli.Write("voice/attribution.yaml", "attribution:\n  says: [said]\n  sources: [mayor]\n");
        cli.Write("a.txt", "Road closed\n\nThe mayor said the road was shut.\n");

        (await AttributionsOf(cli, "")).ShouldBeNull();
        var attribution = (await AttributionsOf(cli, "--attributions")).ShouldNotBeNull().EnumerateArray().Single();
        attribution.GetProperty("cue").GetString().ShouldBe("said");
        attribution.GetProperty("source").GetString().ShouldBe("mayor");
        attribution.GetProperty("text").GetString().ShouldBe("the road was shut");
    }

    [Fact]
    public async Task On_a_terminal_text_is_isolated_and_coloured()
    {
        using var cli = new Support.Cli { IsTerminal = true, AllowsColour = true };

        var result = await cli.RunAsync("check {data}/articles/village.txt");

        await Verify(result.Output.Replace('\e', '␛').Replace('\u2068', '❬').Replace('\u2069', '❭'));
    }

    [Fact]
    public async Task Without_colour_a_terminal_still_gets_isolates()
    {
        using var cli = new Support.Cli { IsTerminal = true };

        var result = await cli.RunAsync("check {data}/articles/village.txt");

        result.Output.ShouldNotContain('\e');
        result.Output.ShouldContain('\u2068');
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public async Task The_exit_code_follows_the_severity_to_fail_on(string severity, int exitCode)
    {
        using var cli = new Support.Cli();

        (await cli.RunAsync($"{Articles} --fail-on {severity}")).ExitCode.ShouldBe(exitCode);
    }

    [Theory]
    [InlineData("{data}/articles/village.txt --fail-on error", 0)]
    [InlineData("{data}/articles/village.txt --fail-on warning", 1)]
    [InlineData("{data}/articles/village.txt --fail-on warning --technique Anonymous_Source", 0)]
    [InlineData("{data}/articles/village.txt --fail-on info --technique Anonymous_Source", 1)]
    [InlineData("{data}/articles/quiet.txt --fail-on info", 0)]
    [InlineData("{data}/articles/village.txt", 0)]
    public async Task Findings_below_the_severity_to_fail_on_are_no_failure(string arguments, int exitCode)
    {
        using var cli = new Support.Cli();

        (await cli.RunAsync($"check {arguments}")).ExitCode.ShouldBe(exitCode);
    }

    [Theory]
    [InlineData("--pack desk-ar", "desk-ar/militia|desk-ar/unnamed")]
    [InlineData("--pack desk-en", "desk-en/crowd|desk-en/piled-up|desk-en/unnamed")]
    [InlineData("--technique Anonymous_Source", "desk-ar/unnamed|desk-en/unnamed")]
    [InlineData("--technique Loaded_Language", "desk-en/piled-up")]
    [InlineData("--technique Loaded_Language --technique Anonymous_Source --pack desk-en", "desk-en/piled-up|desk-en/unnamed")]
    public async Task Packs_and_techniques_can_be_picked(string arguments, string rules)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync($"{Articles} --format jsonl {arguments}");

        string.Join('|', RulesIn(result.Output)).ShouldBe(rules);
    }

    [Fact]
    public async Task The_bytes_do_not_depend_on_the_number_of_workers()
    {
        using var cli = new Support.Cli();
        for (var i = 0; i < 60; i++)
        {
            // Long articles between short ones: with several workers they are not finished in the order of the files.
            cli.Write($"news/{i:00}.txt", string.Concat(Enumerable.Repeat("The mob met the rabble, sources said.\n\n", i % 7 == 0 ? 300 : 1)));
        }

        var one = await cli.RunAsync("check {folder}/news --format jsonl --reproducible -j 1");
        var eight = await cli.RunAsync("check {folder}/news --format jsonl --reproducible -j 8");

        one.Output.Split('\n').Length.ShouldBe(61);
        eight.ShouldBe(one);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(3, false)]
    public async Task Progress_is_shown_on_a_screen_for_many_files_and_the_report_stays_clean(int files, bool isShown)
    {
        using var cli = new Support.Cli { IsErrorTerminal = true };
        for (var i = 0; i < files; i++)
        {
            cli.Write($"news/{i:00}.txt", "The mob met the rabble.");
        }

        cli.Write("news/bad.txt", [0xFF]);
        var result = await cli.RunAsync("check {folder}/news --format jsonl --reproducible");

        result.Error.Contains("checking", StringComparison.Ordinal).ShouldBe(isShown);
        result.Error.ShouldContain("{folder}/news/bad.txt");
        Lines(result.Output).Count().ShouldBe(files);
    }

    [Fact]
    public async Task A_folder_gives_its_articles_and_nothing_else()
    {
        using var cli = new Support.Cli();
        cli.Write("b.txt", "The mob came.");
        cli.Write("a/deep/c.TXT", "The mob came.");
        cli.Write("a/d.ndjson", """{"id":"nd","text":"The mob came."}""");
        cli.Write("README.md", "The mob came.");
        cli.Write(".git/e.txt", "The mob came.");

        var result = await cli.RunAsync("check {folder} --format jsonl");

        IdsIn(result.Output).ShouldBe(["nd", "{folder}/a/deep/c.TXT", "{folder}/b.txt"]);
    }

    [Fact]
    public async Task A_named_file_is_read_whatever_it_is_called_and_only_once()
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync("check {data}/articles/README.md {data}/articles/./README.md --format jsonl");

        IdsIn(result.Output).ShouldBe(["{data}/articles/README.md"]);
    }

    [Theory]
    [InlineData("{folder}/news/*.txt", "{folder}/news/a.txt|{folder}/news/b.txt")]
    [InlineData("{folder}/news/?.txt", "{folder}/news/a.txt|{folder}/news/b.txt")]
    [InlineData("{folder}/**/*.txt", "{folder}/news/a.txt|{folder}/news/b.txt|{folder}/news/old/c.txt|{folder}/top.txt")]
    [InlineData("{folder}/n*/o*/*", "{folder}/news/old/c.txt|{folder}/news/old/d.md")]
    public async Task Patterns_are_expanded_where_no_shell_did(string pattern, string expected)
    {
        using var cli = new Support.Cli();
        foreach (var name in new[] { "top.txt", "news/a.txt", "news/b.txt", "news/old/c.txt", "news/old/d.md" })
        {
            cli.Write(name, "The mob came.");
        }

        string.Join('|', IdsIn((await cli.RunAsync($"check {pattern} --format jsonl")).Output)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("The mob came.", 1)]
    [InlineData("  \n{\"id\":\"x\",\"text\":\"The mob came.\"}\n{\"id\":\"y\",\"text\":\"The rabble came.\"}\n", 2)]
    public async Task The_standard_input_is_one_text_or_JSON_Lines(string input, int articles)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync("check - --format jsonl", input);

        IdsIn(result.Output).Count.ShouldBe(articles);
        RulesIn(result.Output).ShouldBe(["desk-en/crowd"]);
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_does_not_stop_the_others()
    {
        using var cli = new Support.Cli();
        cli.Write("bad.txt", [0x54, 0x68, 0x65, 0x20, 0xC3, 0x28]);

        var result = await cli.RunAsync(
            "check {folder}/none.txt {folder}/bad.txt {folder}/*.nothing {data}/articles/quiet.txt --fail-on info");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        await Verify(result.AsText());
    }

    [Fact]
    public async Task Windows_1256_is_read_on_request()
    {
        using var cli = new Support.Cli();

        // "دخلت ميليشيا إلى القرية." in that code page.
        cli.Write("old.txt", Convert.FromHexString("CF CE E1 CA 20 E3 ED E1 ED D4 ED C7 20 C5 E1 EC 20 C7 E1 DE D1 ED C9 2E".Replace(" ", "", StringComparison.Ordinal)));

        var result = await cli.RunAsync("check {folder}/old.txt --encoding windows-1256 --format jsonl");

        RulesIn(result.Output).ShouldBe(["desk-ar/militia"]);
    }

    [Fact]
    public async Task An_article_that_takes_too_long_is_an_error_without_findings()
    {
        using var cli = new Support.Cli();
        cli.Write("long.txt", string.Concat(Enumerable.Repeat("The mob met the rabble, sources said. ", 100_000)));

        var result = await cli.RunAsync("check {folder}/long.txt {data}/articles/quiet.txt --timeout-per-article 0.001 --format jsonl");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldContain("error[RE4201]: the article took longer than 0.001 seconds");
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldContain("\"findings\":[],\"diagnostics\":[{\"id\":\"RE4201\"");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_report_in_a_file_is_whole_and_leaves_nothing_beside_it(bool isThereBefore)
    {
        using var cli = new Support.Cli();
        if (isThereBefore)
        {
            cli.Write("out.jsonl", "an older report");
        }

        var result = await cli.RunAsync($"{Articles} --format jsonl --output {{folder}}/out.jsonl");

        result.Output.ShouldBeEmpty();
        cli.Read("out.jsonl").ShouldBe((await cli.RunAsync($"{Articles} --format jsonl")).Output.Replace("{data}", Support.Cli.Data, StringComparison.Ordinal));
        Directory.GetFiles(cli.Folder).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Rules_with_errors_are_reported_and_nothing_is_checked()
    {
        using var cli = new Support.Cli();
        cli.Write("rules/own/pack.yaml", "pack: own\nlanguage: en\n");
        cli.Write("rules/own/rules.yaml", "rules:\n  - id: one\n    match: $opinoin\n  - id: two\n    mach: «mob»\n");

        var result = await cli.RunAsync("check {data}/articles --rules {folder}/rules");

        result.Output.ShouldBeEmpty();
        result.ExitCode.ShouldBe(ExitCode.Failed);
        await Verify(result.AsText());
    }

    [Fact]
    public async Task Broken_packs_that_merely_lie_beside_a_pack_are_none_of_its_business()
    {
        using var cli = new Support.Cli();
        cli.Write("desktop/own/pack.yaml", "pack: own\nlanguage: en\nrequires: {desk: desk-en@^1.0}\n");
        cli.Write("desktop/own/rules.yaml", "rules:\n  - {id: word, title: word, phrases: [bridge]}\n");
        cli.Write("desktop/old/pack.yaml", "pack: desk-en\nversion: 1.0.0\nlanguage: en\n");
        cli.Write("desktop/old/rules.yaml", "rules:\n  - {id: broken, mach: bridge}\n");
        cli.Write("article.txt", "The bridge was closed on Sunday.");

        var result = await cli.RunAsync("check {folder}/article.txt --rules {folder}/desktop/own");

        result.Error.ShouldNotContain("error");
        result.Output.ShouldContain("own/word");
    }

    [Fact]
    public async Task A_pack_of_ones_own_may_require_a_shipped_one_which_then_does_not_report()
    {
        using var cli = new Support.Cli();
        cli.Write("own/pack.yaml", "pack: own\nlanguage: en\nrequires: {desk: desk-en@^1.0}\n");
        cli.Write("own/rules.yaml", "rules:\n  - id: two-crowds\n    title: two crowds\n    match: $desk.crowd then/9 $desk.crowd\n");
        cli.Write("a.txt", "The mob met the rabble.");

        var result = await cli.RunAsync("check {folder}/a.txt --rules {folder}/own --format jsonl");

        result.Error.ShouldBeEmpty();
        RulesIn(result.Output).ShouldBe(["own/two-crowds"]);
    }

    [Fact]
    public async Task A_run_that_is_stopped_reports_what_is_done_and_says_so()
    {
        using var cli = new Support.Cli();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var result = await cli.RunAsync($"{Articles} --format json", cancellationToken: stop.Token);

        result.ExitCode.ShouldBe(ExitCode.Interrupted);
        result.Error.ShouldBe("stopped: the report ends with the last article that was finished\n");
        JsonDocument.Parse(result.Output).RootElement.GetProperty("summary").GetProperty("articles").GetInt32().ShouldBe(0);
    }

    private static List<string> IdsIn(string jsonLines) =>
        [.. Lines(jsonLines).Select(static line => line.GetProperty("id").GetString()!)];

    private static List<string> RulesIn(string jsonLines) =>
        [.. Lines(jsonLines)
            .SelectMany(static line => line.GetProperty("findings").EnumerateArray())
            .Select(static finding => finding.GetProperty("rule").GetString()!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<JsonElement> Lines(string jsonLines) =>
        jsonLines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement);

    private static async Task<JsonElement?> AttributionsOf(Support.Cli cli, string option)
    {
        var result = await cli.RunAsync($"check {cli.PathOf("a.txt")} --rules {cli.PathOf("voice")} --format jsonl {option}");
        result.Error.ShouldBeEmpty();
        return JsonDocument.Parse(result.Output).RootElement.TryGetProperty("attributions", out var attributions) ? attributions : null;
    }
}
