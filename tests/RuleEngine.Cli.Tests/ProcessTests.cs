using System.Diagnostics;
using System.Globalization;
using RuleEngine.Cli.Tests.Support;

namespace RuleEngine.Cli.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task The_shipped_packs_lie_beside_the_program()
    {
        using var cli = new Support.Cli();

        var result = await ProgramProcess.RunAsync(cli.Folder, "list", "packs");

        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(ExitCode.Clean);
        foreach (var pack in new[] { "ar-base", "ar-labels", "ar-sourcing", "en-base", "en-labels", "en-sourcing" })
        {
            result.Output.ShouldContain($"\n  {pack} ");
        }
    }

    [Fact]
    public async Task A_pipe_gets_UTF8_without_a_mark_and_without_colour()
    {
        using var cli = new Support.Cli();
        cli.Write("a.txt", "دخلت الميليشيا المدينة أمس.");

        var result = await ProgramProcess.RunAsync(
            cli.Folder, "check", "a.txt", "--rules", Path.Combine(Support.Cli.Data, "rules"));

        result.Output.ShouldStartWith("a.txt\n");
        result.Output.ShouldContain("دخلت ⟦الميليشيا⟧ المدينة أمس.");
        result.Output.ShouldNotContain('\e');
        result.Output.ShouldNotContain('\uFEFF');
    }

    [Fact]
    public async Task Ctrl_C_ends_the_program_with_what_is_done()
    {
        if (OperatingSystem.IsWindows())
        {
            // Windows has no signal that reaches one process alone.
            return;
        }

        var start = ProgramProcess.StartInfo("check", "-", "--format", "jsonl", "--rules", Path.Combine(Support.Cli.Data, "rules"));
        start.RedirectStandardInput = true;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync("""{"id":"first","text":"The mob came."}""" + "\n");
        await process.StandardInput.FlushAsync();
        (await process.StandardOutput.ReadLineAsync())!.ShouldContain("desk-en/crowd");

        using var end = new CancellationTokenSource(ProgramProcess.Patience);
        using var killing = end.Token.Register(() => process.Kill());
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);

        var said = await process.StandardError.ReadToEndAsync();
        end.IsCancellationRequested.ShouldBeFalse("the program went on: whoever started the tests ignores interrupts, as a shell does for what it runs in the background, and so do they");
        said.ShouldBe("stopped: the report ends with the last article that was finished\n");
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(ExitCode.Interrupted);
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_program_without_a_word()
    {
        using var cli = new Support.Cli();
        cli.Write("a.jsonl", string.Concat(Enumerable.Range(0, 20_000).Select(static i => $$"""{"id":"{{i}}","text":"The mob met the rabble."}""" + "\n")));
        var start = ProgramProcess.StartInfo("check", "a.jsonl", "--format", "jsonl", "--rules", Path.Combine(Support.Cli.Data, "rules"));
        start.WorkingDirectory = cli.Folder;
        using var process = Process.Start(start)!;

        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();

        (await process.StandardError.ReadToEndAsync()).ShouldBeEmpty();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(ExitCode.BrokenPipe);
    }

    [Fact]
    public async Task Rules_are_kept_where_the_environment_says()
    {
        using var cli = new Support.Cli();
        var folder = cli.PathOf("cache");
        var arguments = new[] { "list", "rules", "--rules", Path.Combine(Support.Cli.Data, "rules") };
        var without = await ProgramProcess.RunAsync(cli.Folder, arguments);
        Directory.Exists(folder).ShouldBeFalse();
        for (var i = 0; i < 2; i++)
        {
            var start = ProgramProcess.StartInfo(arguments);
            start.Environment["RULEENGINE_CACHE"] = folder;
            (await ProgramProcess.RunAsync(start)).ShouldBe(without);
            Directory.GetFiles(folder).ShouldHaveSingleItem();
        }
    }

    [Fact]
    public async Task A_named_folder_that_cannot_be_made_is_told()
    {
        using var cli = new Support.Cli();
        cli.Write("no-folder", "");
        var arguments = new[] { "list", "rules", "--rules", Path.Combine(Support.Cli.Data, "rules") };
        var without = await ProgramProcess.RunAsync(cli.Folder, arguments);
        var start = ProgramProcess.StartInfo(arguments);
        start.Environment["RULEENGINE_CACHE"] = cli.PathOf("no-folder");

        var result = await ProgramProcess.RunAsync(start);

        result.ShouldBe(without with { Error = $"rules are not kept: no folder `{cli.PathOf("no-folder")}` can be made; `RULEENGINE_CACHE` names it\n" });
    }

    [Fact]
    public async Task Programs_that_start_at_once_may_keep_the_same_rules()
    {
        using var cli = new Support.Cli();
        var folder = cli.PathOf("cache");
        var arguments = new[] { "list", "rules", "--rules", Path.Combine(Support.Cli.Data, "rules") };
        var without = await ProgramProcess.RunAsync(cli.Folder, arguments);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
        {
            var start = ProgramProcess.StartInfo(arguments);
            start.Environment["RULEENGINE_CACHE"] = folder;
            return ProgramProcess.RunAsync(start);
        }));

        results.ShouldAllBe(result => result == without);
        Directory.GetFiles(folder).ShouldHaveSingleItem();
    }
}
