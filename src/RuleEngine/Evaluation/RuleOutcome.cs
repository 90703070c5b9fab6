using System.Collections.Immutable;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>What became of a rule in an article, step by step, as <c>explain</c> shows it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Applies">Whether the rule reads this article at all: its language and days of validity.</param>
/// <param name="Found">The spans of its pattern.</param>
/// <param name="Cleared">Those that <c>unless</c> cleared.</param>
/// <param name="Selected">Those left by selection: none overlap.</param>
/// <param name="When">What its condition came to; true without one.</param>
internal sealed record RuleOutcome(
    RuleProgram Rule,
    bool Applies,
    SpanSet Found,
    ImmutableArray<PatternSpan> Cleared,
    ImmutableArray<PatternSpan> Selected,
    Truth When)
{
    /// <summary>What the rule reports, before findings of one wording are gathered: what <c>rule()</c> and <c>count</c> read.</summary>
    public ImmutableArray<PatternSpan> Reported => Applies && When == Truth.True ? Selected : [];
}
