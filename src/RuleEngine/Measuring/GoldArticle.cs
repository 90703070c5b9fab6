using System.Collections.Immutable;
using RuleEngine.Articles;

namespace RuleEngine.Measuring;

/// <summary>An article with everything in it that an annotator would have found. Immutable.</summary>
public sealed record GoldArticle
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>What is to be found, in the order of the file; may overlap.</summary>
    public required ImmutableArray<GoldSpan> Spans { get; init; }

    /// <summary>Traps: what a careless rule would find and no editor would mark (a name in quotation marks, the name of an office).</summary>
    public ImmutableArray<GoldSpan> Negatives { get; init; } = [];
}
