namespace RuleEngine.Cli.Tests.Support;

/// <summary>What a run of the program left behind; folders of the test stand as <c>{data}</c> and <c>{folder}</c>.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error)
{
    /// <summary>All of it as one text for a snapshot.</summary>
    public string AsText() => $"{Output}--- standard error\n{Error}--- exit code {ExitCode}\n";
}
