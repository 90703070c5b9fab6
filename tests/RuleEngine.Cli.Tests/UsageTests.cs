namespace RuleEngine.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "a command is missing: for example `ruleengine check article.txt`")]
    [InlineData("chek a.txt", "there is no command `chek`; did you mean `check`?")]
    [InlineData("frobnicate", "there is no command `frobnicate`; it is one of `check`, `test`, `lint`, `list`, `explain`, `eval`, `audit`")]
    [InlineData("check", "no article is named: for example `ruleengine check article.txt`, or `ruleengine check news/`")]
    [InlineData("check a.txt --formt json", "there is no option `--formt`; did you mean `--format`?")]
    [InlineData("check a.txt --zzz", "there is no option `--zzz`; a file of that name is `./--zzz`")]
    [InlineData("check a.txt --format jsno", "`--format` cannot be `jsno`; did you mean `json`?")]
    [InlineData("check a.txt --format xml", "`--format` cannot be `xml`; it is one of `text`, `json`, `jsonl`")]
    [InlineData("check a.txt --fail-on fatal", "`--fail-on` cannot be `fatal`; it is one of `info`, `warning`, `error`, `never`")]
    [InlineData("check a.txt --encoding latin1", "`--encoding` cannot be `latin1`; it is one of `utf-8`, `windows-1256`")]
    [InlineData("check a.txt -j 0", "`-j` cannot be `0`; it is a number from 1 to 256")]
    [InlineData("check a.txt -j many", "`-j` cannot be `many`; it is a number from 1 to 256")]
    [InlineData("check a.txt --timeout-per-article 0", "`--timeout-per-article` cannot be `0`; it is a number of seconds from 0.001 to 86400, such as `2.5`")]
    [InlineData("check a.txt --timeout-per-article soon", "`--timeout-per-article` cannot be `soon`; it is a number of seconds from 0.001 to 86400, such as `2.5`")]
    [InlineData("check a.txt --rules", "required argument missing for option: '--rules'")]
    [InlineData("check a.txt --pack desk-em", "there is no pack `desk-em`")]
    [InlineData("check a.txt --technique Anonymous_Sorce", "there is no rule of the technique `Anonymous_Sorce`")]
    [InlineData("check {data}/articles --output {folder}/none/out.txt", "cannot write `{folder}/none/out.txt`: its folder does not exist")]
    [InlineData("check {data}/articles --output {folder}", "cannot write `{folder}`: it is a folder")]
    [InlineData("eval", "no annotated articles are named: for example `ruleengine eval gold.jsonl`")]
    [InlineData("eval {folder}/gold.jsonl --limit few", "`--limit` cannot be `few`; it is a whole number from 0")]
    [InlineData("test desk-em", "there is no pack `desk-em`")]
    [InlineData("lint desk-em", "there is no pack `desk-em`")]
    [InlineData("list technique", "`technique` cannot be listed; did you mean `techniques`?")]
    [InlineData("list rulez --format text", "`rulez` cannot be listed; did you mean `rules`?")]
    [InlineData("explain", "the argument RULE is missing")]
    [InlineData("explain desk-en/crowds {data}/articles/council.txt", "there is no rule `desk-en/crowds`")]
    [InlineData("explain unnamed {data}/articles/council.txt", "there are several rules `unnamed`")]
    [InlineData("explain crowd {data}/articles/wire.jsonl", "`{data}/articles/wire.jsonl` holds several articles")]
    [InlineData("explain crowd {data}/articles/wire.jsonl --id wire-9", "there is no article `wire-9` in `{data}/articles/wire.jsonl`")]
    public async Task Wrong_usage_says_what_is_wrong_and_where_help_is(string commandLine, string message)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync(commandLine);

        result.Error.ShouldStartWith($"error: {message}");
        result.Error.ShouldContain("\n  = help: ");
        result.Output.ShouldBeEmpty();
        result.ExitCode.ShouldBe(ExitCode.Failed);
    }

    [Theory]
    [InlineData("check", "", "error: an empty name names no article\n")]
    [InlineData("check", "{data}/articles/quiet.txt|--output|", "error: cannot write ``: this is no name a file can have\n")]
    [InlineData("check", "{data}/articles/quiet.txt|--rules|", "error[RE2001]: this folder does not exist\n")]
    [InlineData("test", "", "error: there is no pack ``\n")]
    [InlineData("explain", "|", "error: there is no rule ``\n")]
    public async Task An_empty_argument_is_no_fault(string command, string arguments, string error)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync([command, .. arguments.Split('|')], []);

        result.Error.ShouldStartWith(error);
        result.ExitCode.ShouldBe(ExitCode.Failed);
    }

    [Theory]
    [InlineData("check a.txt --pack desk-em", "did you mean `desk-en`?")]
    [InlineData("check a.txt --technique Anonymous_Sorce", "did you mean `Anonymous_Source`?")]
    [InlineData("explain desk-en/crowds {data}/articles/council.txt", "did you mean `desk-en/crowd`?")]
    [InlineData("explain unnamed {data}/articles/council.txt", "name one of them: desk-ar/unnamed, desk-en/unnamed")]
    [InlineData("check a.txt --pack zzz", "`ruleengine list` shows all packs")]
    public async Task A_name_that_is_not_there_is_answered_with_the_nearest(string commandLine, string help)
    {
        using var cli = new Support.Cli();

        (await cli.RunAsync(commandLine)).Error.ShouldContain($"  = help: {help}\n");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check --help")]
    [InlineData("test --help")]
    [InlineData("lint --help")]
    [InlineData("list --help")]
    [InlineData("explain --help")]
    [InlineData("eval --help")]
    [InlineData("audit --help")]
    public async Task Help_shows_options_examples_and_exit_codes(string commandLine)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync(commandLine);

        result.ExitCode.ShouldBe(ExitCode.Clean);
        result.Error.ShouldBeEmpty();
        await Verify(result.Output).UseTextForParameters(commandLine.Replace(" --help", "", StringComparison.Ordinal).TrimStart('-'));
    }

    [Fact]
    public async Task The_version_is_a_number_and_nothing_else()
    {
        using var cli = new Support.Cli();

        (await cli.RunAsync("--version")).Output.ShouldBe("0.1.0\n");
    }

    [Theory]
    [InlineData("check a.txt --format ", "json|jsonl|text")]
    [InlineData("check a.txt --pack ", "desk-ar|desk-en")]
    [InlineData("check a.txt --technique ", "Anonymous_Source|Loaded_Language|Name_Calling-Labeling")]
    [InlineData("test desk-", "desk-ar|desk-en")]
    [InlineData("list te", "techniques")]
    [InlineData("explain desk-en/", "desk-en/crowd|desk-en/piled-up|desk-en/unnamed")]
    public async Task Completions_come_from_the_rules(string commandLine, string expected)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync([$"[suggest:{commandLine.Length}]", commandLine], []);

        var offered = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line[0] is not ('-' or '/'));
        string.Join('|', offered.Order(StringComparer.Ordinal)).ShouldBe(expected);
    }
}
