using System.Collections.Immutable;

namespace RuleEngine.Evaluation.Scoring;

/// <summary>How much of what rules look for an article holds, by its length: a sum whose every part can be looked up. Immutable.</summary>
/// <remarks>
/// A score compares drafts and outlets read with the same rules; it judges no article. It counts what was found, and an article that is
/// unfair in ways no rule knows scores 0.
/// </remarks>
public sealed record ArticleScore
{
    /// <summary>The sum of the points of all techniques, rounded to two decimals; 0 where nothing was found.</summary>
    public required decimal Value { get; init; }

    /// <summary>How many words the weights are spread over: those that the rules read, and at least 250.</summary>
    public required int Words { get; init; }

    /// <summary>What each technique adds, the most first, then in ordinal order.</summary>
    public required ImmutableArray<TechniqueScore> Techniques { get; init; }
}
