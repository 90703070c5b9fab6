using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Measuring;

/// <summary>One annotated article as far as it could be read, with everything that is wrong with it. Immutable.</summary>
public sealed record GoldReadResult
{
    /// <summary>The article; null where a diagnostic of severity error says why there is none.</summary>
    public GoldArticle? Gold { get; init; }

    /// <summary>What is wrong with it; warnings may stand beside an article.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
