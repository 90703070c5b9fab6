using System.Collections.Immutable;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing;

/// <summary>A rule as its author wrote and tests it: itself, or the rules that <c>pairs</c> makes of it.</summary>
/// <param name="Made">What runs; at least one.</param>
internal sealed record WrittenRule(ImmutableArray<RuleProgram> Made)
{
    /// <summary>What all of them have in common: place, tests, status.</summary>
    public RuleProgram First => Made[0];

    /// <summary>All rules of a rule set, in its order.</summary>
    public static IEnumerable<WrittenRule> AllIn(RuleSetProgram rules) => rules.Rules
        .GroupBy(static rule => rule.WrittenName, StringComparer.Ordinal)
        .Select(static rule => new WrittenRule([.. rule]));
}
