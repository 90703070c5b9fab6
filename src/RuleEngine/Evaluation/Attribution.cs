using System.Collections.Immutable;

namespace RuleEngine.Evaluation;

/// <summary>A part of an article that somebody is reported to have said, and who. Immutable.</summary>
public sealed record Attribution
{
    /// <summary>The words that say that somebody speaks, as written: <c>قال</c>, <c>according to</c>.</summary>
    public required string Cue { get; init; }

    /// <summary>
    /// Those who speak, as written and in the order of reading: more than one where one quotes the other (<c>the agency, citing an
    /// official</c>). Of a carried attribution those that were named before; empty where a verb tells that somebody goes on, and nobody was named.
    /// </summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>How the article says it.</summary>
    public required AttributionKind Kind { get; init; }

    /// <summary>Where the cue stands.</summary>
    public required FindingPlace CuePlace { get; init; }

    /// <summary>Where what was said stands; of several pieces the first.</summary>
    public required FindingPlace Place { get; init; }

    /// <summary>The further pieces: what stands behind a speaker named in the middle of it (<c>“We will,” he said, “prevail.”</c>).</summary>
    public ImmutableArray<FindingPlace> Continued { get; init; } = [];
}
