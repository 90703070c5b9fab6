using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation.Scoring;

namespace RuleEngine.Evaluation;

/// <summary>What the rules found in one article. Immutable.</summary>
public sealed record ArticleReport
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>Its title, given apart or found in the text; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The language given or detected; <c>any</c> where it is unknown.</summary>
    public required string Language { get; init; }

    /// <summary>How many words the rules read.</summary>
    public required int Words { get; init; }

    /// <summary>Ordered by field, start, length (longer first), severity (graver first), rule; findings on the whole article last.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Who is reported to have said what, in the order of reading; null where nobody asked for it.</summary>
    public ImmutableArray<Attribution>? Attributions { get; init; }

    /// <summary>How much the findings weigh for an article of this length; null where nobody asked for it, or the article failed.</summary>
    public ArticleScore? Score { get; init; }

    /// <summary>What went wrong with this article: a limit reached, a time limit exceeded. With an error there are no findings.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>How long the article took; the one part that differs from run to run.</summary>
    public TimeSpan Elapsed { get; init; }
}
