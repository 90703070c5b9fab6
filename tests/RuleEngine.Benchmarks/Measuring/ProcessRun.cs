namespace RuleEngine.Benchmarks.Measuring;

/// <summary>What a program's run came to.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="PeakBytes">The most memory it had resident at a time.</param>
/// <param name="OutputBytes">How much it printed.</param>
/// <param name="Output">What it printed, if that was kept.</param>
internal sealed record ProcessRun(int ExitCode, double Seconds, long PeakBytes, long OutputBytes, string Output);
