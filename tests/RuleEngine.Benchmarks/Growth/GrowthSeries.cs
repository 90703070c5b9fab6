namespace RuleEngine.Benchmarks.Growth;

/// <summary>An input that grows in one respect alone.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Unit">What its size is counted in.</param>
/// <param name="Cases">The sizes from small to large, each made when it is its turn.</param>
internal sealed record GrowthSeries(string Name, string Unit, IEnumerable<GrowthCase> Cases);
