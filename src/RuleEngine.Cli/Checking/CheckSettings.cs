using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;

namespace RuleEngine.Cli.Checking;

/// <summary>What <c>check</c> was asked to do, the rules loaded.</summary>
internal sealed record CheckSettings
{
    public required IReadOnlyList<string> Articles { get; init; }

    public required RuleSet Rules { get; init; }

    public required ImmutableArray<KeyValuePair<string, string>> PackVersions { get; init; }

    public required string Format { get; init; }

    /// <summary>The least severity that makes the run fail; null for none.</summary>
    public FindingSeverity? FailOn { get; init; }

    public string? OutputPath { get; init; }

    public ArticleEncoding Encoding { get; init; }

    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How many articles are checked at a time; 0 for one a processor.</summary>
    public int Workers { get; init; }

    public bool IsReproducible { get; init; }
}
