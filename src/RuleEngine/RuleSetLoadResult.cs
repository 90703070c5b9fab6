using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine;

/// <summary>What came of loading rules: a rule set, or the errors that there is none for. Immutable.</summary>
public sealed record RuleSetLoadResult
{
    internal RuleSetLoadResult(RuleSet? ruleSet, ImmutableArray<Diagnostic> diagnostics) =>
        (RuleSet, Diagnostics) = (ruleSet, diagnostics);

    /// <summary>The rules; null where a diagnostic of severity error stands in <see cref="Diagnostics"/>.</summary>
    public RuleSet? RuleSet { get; }

    /// <summary>All that is wrong with the rules, across files and packs; warnings may stand beside a rule set.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
