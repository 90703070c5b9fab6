using RuleEngine.Articles;

namespace RuleEngine.Benchmarks.Growth;

/// <summary>One size of a growing input: how large it is in the units of its series, and what is evaluated.</summary>
internal sealed record GrowthCase(long Size, RuleSet Rules, Article[] Articles);
