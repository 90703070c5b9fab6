using System.Collections.Immutable;

namespace RuleEngine.Measuring;

/// <summary>How the findings of rules compare with the marks of annotators, over a set of articles. Immutable.</summary>
/// <remarks>
/// A finding hits a mark when it overlaps half of the shorter of the two and is at most three times as long as the mark and 20 UTF-16
/// code units more. Findings in a title of its own and on whole articles are left out, as are marks there.
/// </remarks>
public sealed record Measurement
{
    /// <summary>How many articles there are.</summary>
    public required int Articles { get; init; }

    /// <summary>How many words the rules read.</summary>
    public required long Words { get; init; }

    /// <summary>How many marks there are.</summary>
    public required int Marks { get; init; }

    /// <summary>How many findings count.</summary>
    public required int Findings { get; init; }

    /// <summary><c>span-f1</c>: partial overlap, same technique.</summary>
    public required OverlapScore Spans { get; init; }

    /// <summary><c>merged-f1</c>: partial overlap, technique ignored, overlapping stretches merged.</summary>
    public required OverlapScore Merged { get; init; }

    /// <summary><c>article-f1</c>: whether an article has anything at all.</summary>
    public required Detection Detection { get; init; }

    /// <summary><c>recall@any</c>: of the marks, those that some finding hits.</summary>
    public required Proportion Recall { get; init; }

    /// <summary><c>recall@tech</c>: of the marks, those that some finding of the same technique hits.</summary>
    public required Proportion RecallOfTechnique { get; init; }

    /// <summary><c>precision@any</c>: of the findings, those that hit some mark.</summary>
    public required Proportion Precision { get; init; }

    /// <summary><c>negatives-hit</c>: of the traps, those that a finding hits which hits no mark. A total of 0 where no traps are set.</summary>
    public required Proportion NegativesHit { get; init; }

    /// <summary>All techniques that were marked or found, in ordinal order.</summary>
    public required ImmutableArray<TechniqueMeasurement> Techniques { get; init; }

    /// <summary>All rules that may report, found something or not, in ordinal order.</summary>
    public required ImmutableArray<RuleMeasurement> Rules { get; init; }

    /// <summary>The findings that hit no mark, in the order of articles and places.</summary>
    public required ImmutableArray<FalseAlarm> FalseAlarms { get; init; }

    /// <summary>The marks that no finding hits, in the order of articles and places.</summary>
    public required ImmutableArray<MissedSpan> Misses { get; init; }
}
