using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Articles.Reading;

/// <summary>One article as far as it could be read, with everything that is wrong with it. Immutable.</summary>
public sealed record ArticleReadResult
{
    /// <summary>The article's id; where that is not known, its file and line.</summary>
    public required string Name { get; init; }

    /// <summary>The article, or null where a diagnostic of severity error says why there is none.</summary>
    public Article? Article { get; init; }

    /// <summary>What is wrong with it; warnings may stand beside an article.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
