using System.Diagnostics;

namespace RuleEngine.Cli.Tests.Support;

/// <summary>Runs the program as a process of its own: what kills a process must not kill the tests, and shows only there.</summary>
internal static class ProgramProcess
{
    public static string Path { get; } = System.IO.Path.Combine(
        AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "RuleEngine.Cli.exe" : "RuleEngine.Cli");

    // Five seconds are the limit on a quiet machine; tests run beside others.
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(20);

    /// <summary>How to start it. Unless a test says otherwise it keeps no rules: those of the user are not ours.</summary>
    public static ProcessStartInfo StartInfo(params string[] arguments) => new(Path, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["RULEENGINE_CACHE"] = "off" },
    };

    /// <summary>Starts it, closes its input and waits for it; a program that does not end is killed and fails the test.</summary>
    public static Task<CliResult> RunAsync(string folder, params string[] arguments)
    {
        var start = StartInfo(arguments);
        start.WorkingDirectory = folder;
        return RunAsync(start);
    }

    /// <inheritdoc cref="RunAsync(string, string[])"/>
    public static async Task<CliResult> RunAsync(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var end = new CancellationTokenSource(Patience);
        using var killing = end.Token.Register(() => process.Kill());
        await process.WaitForExitAsync(CancellationToken.None);
        end.IsCancellationRequested.ShouldBeFalse($"{string.Join(' ', start.ArgumentList)} did not end");
        return new CliResult(process.ExitCode, await output, await error);
    }
}
