namespace RuleEngine.Testing.Auditing;

/// <summary>What rules find in the articles of one outlet. Immutable.</summary>
/// <param name="Outlet">Who published them, as the articles say; null where they do not say.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Words">How many words the rules read.</param>
/// <param name="Findings">How many findings, those on whole articles included.</param>
public sealed record OutletCount(string? Outlet, int Articles, long Words, int Findings);
