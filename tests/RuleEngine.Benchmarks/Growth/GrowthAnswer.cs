namespace RuleEngine.Benchmarks.Growth;

/// <summary>What was found in the articles of one size.</summary>
/// <param name="Findings">How many findings, of which a report lists ten thousand at the most.</param>
/// <param name="GaveUp">The error by which an article was given up, a limit of the engine; null if none was.</param>
internal readonly record struct GrowthAnswer(long Findings, string? GaveUp);
