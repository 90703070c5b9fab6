namespace RuleEngine.Testing.Auditing;

/// <summary>What rules find in what one source is reported to have said. Immutable.</summary>
/// <param name="Source">The source as written where it was first named; null for the newsroom's own voice.</param>
/// <param name="Attributions">How often something is attributed to it; 0 for the newsroom.</param>
/// <param name="Findings">How many findings stand in what it said.</param>
public sealed record SourceCount(string? Source, int Attributions, int Findings);
