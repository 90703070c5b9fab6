using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>
/// The words by which a language says who speaks, ready to run: the <c>attribution:</c> blocks of all packs of the language, joined.
/// Immutable and thread-safe.
/// </summary>
internal sealed record AttributionProgram
{
    /// <summary>What reports speech.</summary>
    public required PatternProgram Says { get; init; }

    /// <summary>Those who can be speakers.</summary>
    public required PatternProgram Sources { get; init; }

    /// <summary>What names a source without a verb; null for nothing, as below.</summary>
    public PatternProgram? According { get; init; }

    /// <summary>What lets the source of the sentence before speak on.</summary>
    public PatternProgram? Carries { get; init; }

    /// <summary>What opens the words reported: <c>that</c>.</summary>
    public PatternProgram? Opens { get; init; }

    /// <summary>Where the words reported end before their sentence does.</summary>
    public PatternProgram? Stops { get; init; }

    public ImmutableArray<PatternProgram> Patterns =>
        [.. new[] { Says, According, Carries, Opens, Sources, Stops }.OfType<PatternProgram>()];
}
