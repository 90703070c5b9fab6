using System.Collections.Immutable;

namespace RuleEngine.Evaluation.Scoring;

/// <summary>What one technique adds to the score of an article. Immutable.</summary>
public sealed record TechniqueScore
{
    /// <summary>The technique; null for the rules that name none.</summary>
    public string? Technique { get; init; }

    /// <summary>The rules that found it, the heaviest first, then in ordinal order.</summary>
    public required ImmutableArray<RuleScore> Rules { get; init; }

    /// <summary>The sum of the weights of its rules.</summary>
    public required decimal Weight { get; init; }

    /// <summary>The weight per 1,000 words, rounded to two decimals.</summary>
    public required decimal Rate { get; init; }

    /// <summary>The most that this technique may add.</summary>
    public required decimal Cap { get; init; }

    /// <summary>What it adds: the rate, or the cap where that is less.</summary>
    public decimal Points => Math.Min(Rate, Cap);

    /// <summary>Whether it would add more without its cap.</summary>
    public bool IsCapped => Rate > Cap;
}
