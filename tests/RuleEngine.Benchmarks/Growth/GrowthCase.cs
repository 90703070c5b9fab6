using RuleEngine.Articles;

namespace RuleEngine.Benchmarks.Growth;

/// <summary>One size of a growing input: how large it is in the units of its series, and what is evaluated.</summary>
/// <param name="Size">How large it is.</param>
/// <param name="Rules">What evaluates it.</param>
/// <param name="Articles">What is evaluated.</param>
internal sealed record GrowthCase(long Size, RuleSet Rules, Article[] Articles)
{
    /// <summary>Whether each time another of the articles is evaluated, rather than all: then no word of it was met before.</summary>
    public bool TakesTurns { get; init; }

    /// <summary>What is evaluated at one time out of several.</summary>
    public Article[] At(int time) => TakesTurns ? [Articles[time % Articles.Length]] : Articles;
}
