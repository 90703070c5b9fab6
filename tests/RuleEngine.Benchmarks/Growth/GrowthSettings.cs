using RuleEngine.Benchmarks.Corpora;

namespace RuleEngine.Benchmarks.Growth;

/// <summary>How far the inputs grow.</summary>
internal sealed record GrowthSettings
{
    public required RaceFolder Folder { get; init; }

    /// <summary>The rule sets of the folder, from small to large.</summary>
    public required IReadOnlyList<int> Rules { get; init; }

    /// <summary>How many sizes of each input are tried, from the smallest on.</summary>
    public int Steps { get; init; } = 5;

    /// <summary>Whether a cost that grows faster than its input is a failure; times of a second's run are not worth a verdict.</summary>
    public bool IsJudged { get; init; } = true;
}
