using System.Collections.Immutable;

namespace RuleEngine.Testing.Auditing;

/// <summary>What rules find in articles, by side, outlet and source. Immutable.</summary>
public sealed record ArticleAudit
{
    /// <summary>How many articles there are.</summary>
    public required int Articles { get; init; }

    /// <summary>How many words the rules read.</summary>
    public required long Words { get; init; }

    /// <summary>How many findings there are.</summary>
    public required int Findings { get; init; }

    /// <summary>The sides of every conflict of which some side is named, in the order of packs and lines.</summary>
    public required ImmutableArray<SideCount> Sides { get; init; }

    /// <summary>Those who published the articles, the one with most findings a word first.</summary>
    public required ImmutableArray<OutletCount> Outlets { get; init; }

    /// <summary>Those who speak in the articles, the one with most findings first.</summary>
    public required ImmutableArray<SourceCount> Sources { get; init; }
}
