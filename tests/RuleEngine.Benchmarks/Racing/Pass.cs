namespace RuleEngine.Benchmarks.Racing;

/// <summary>What one pass over all articles came to, the same however many threads shared it.</summary>
/// <param name="Findings">How many findings all reports hold.</param>
/// <param name="Hash">Of every field of every finding.</param>
internal readonly record struct Pass(long Findings, ulong Hash);
