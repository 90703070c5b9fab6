namespace RuleEngine.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found at or above <c>--fail-on</c>; all tests passed; no lint error.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above <c>--fail-on</c>, failed tests, lint errors.</summary>
    public const int Found = 1;

    /// <summary>Wrong usage, rules with errors, or input that cannot be read.</summary>
    public const int Failed = 2;

    /// <summary>Stopped by Ctrl-C: 128 and the number of the signal, by which a shell ends its loops too.</summary>
    public const int Interrupted = 130;

    /// <summary>The reader of the output went away (<c>| head</c>): 128 and the number of the signal, as other tools end.</summary>
    public const int BrokenPipe = 141;
}
