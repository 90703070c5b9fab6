using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Tells whether an article must hold one of certain words before a rule can find anything in it.</summary>
/// <remarks>
/// A rule that needs a word costs nothing in the articles without it; the others are tried on every article. A term needs itself,
/// <c>then</c> and <c>near</c> need what any operand needs, <c>or</c> needs something only if every operand does.
/// </remarks>
/// <param name="rules">All rules, to follow <c>rule(…)</c>.</param>
internal sealed class RequiredWords(RuleSetProgram rules)
{
    private readonly Dictionary<PatternProgram, bool> _known = new(ReferenceEqualityComparer.Instance);

    public bool AreKnownFor(RuleProgram rule) =>
        (rule.Pattern is not null && Needs(rule.Pattern)) || (rule.When is not null && Needs(rule.When));

    private bool Needs(PatternProgram pattern)
    {
        if (!_known.TryGetValue(pattern, out var needs))
        {
            needs = Compute(pattern);
            _known.Add(pattern, needs);
        }

        return needs;
    }

    private bool Compute(PatternProgram pattern) => pattern switch
    {
        TermProgram => true,
        RuleReferenceProgram reference => reference.Rules.All(rule => AreKnownFor(rules.Rules[rule])),
        UnionProgram union => union.Parts.All(Needs),

        // With k of m to be found, m - k may be missing: something is needed once more than m - k operands need words.
        AtLeastProgram atLeast => atLeast.Parts.Count(Needs) > atLeast.Parts.Length - atLeast.Count,
        FilterProgram { IsUnless: false } filter => Needs(filter.Pattern) || Needs(filter.Context),
        _ => pattern.Parts.Any(Needs),
    };

    private bool Needs(ContextProgram context) => context switch
    {
        NotContextProgram => false,
        JoinedContextProgram { IsAnd: false } joined => joined.Parts.All(Needs),
        JoinedContextProgram joined => joined.Parts.Any(Needs),
        _ => context.Pattern is not null && Needs(context.Pattern),
    };

    private bool Needs(ConditionProgram condition) => condition switch
    {
        JoinedConditionProgram joined => joined.Parts.Count(Needs) > joined.Parts.Length - joined.Count,
        CountConditionProgram count => !HoldsAtZero(count) && Needs(count.Pattern),
        HasConditionProgram has => Needs(has.Pattern),
        _ => false,
    };

    private static bool HoldsAtZero(CountConditionProgram count) => count.Comparison switch
    {
        Comparison.AtLeast => count.Value <= 0,
        Comparison.MoreThan => count.Value < 0,
        Comparison.Equal => count.Value == 0,
        _ => true,
    };
}
