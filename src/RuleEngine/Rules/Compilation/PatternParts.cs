namespace RuleEngine.Rules.Compilation;

/// <summary>Walks all patterns of rules, those inside contexts and conditions included, each shared one once.</summary>
internal static class PatternParts
{
    public static IEnumerable<PatternProgram> Of(IEnumerable<RuleProgram> rules) => Of(rules, []);

    /// <param name="rules">The rules.</param>
    /// <param name="others">Patterns besides theirs.</param>
    public static IEnumerable<PatternProgram> Of(IEnumerable<RuleProgram> rules, IEnumerable<PatternProgram> others)
    {
        var seen = new HashSet<PatternProgram>(ReferenceEqualityComparer.Instance);
        var open = new Stack<PatternProgram>(rules.SelectMany(RootsOf).Concat(others));
        while (open.TryPop(out var pattern))
        {
            if (!seen.Add(pattern))
            {
                continue;
            }

            yield return pattern;
            foreach (var part in pattern.Parts)
            {
                open.Push(part);
            }

            foreach (var part in pattern is FilterProgram filter ? PatternsOf(filter.Context) : [])
            {
                open.Push(part);
            }
        }
    }

    /// <summary>A pattern and the parts that its spans are made of, each shared one once: those inside contexts are none of them.</summary>
    public static IEnumerable<PatternProgram> Within(PatternProgram pattern)
    {
        var seen = new HashSet<PatternProgram>(ReferenceEqualityComparer.Instance);
        var open = new Stack<PatternProgram>([pattern]);
        while (open.TryPop(out var part))
        {
            if (seen.Add(part))
            {
                yield return part;
                foreach (var inner in part.Parts)
                {
                    open.Push(inner);
                }
            }
        }
    }

    private static IEnumerable<PatternProgram> RootsOf(RuleProgram rule) =>
    [
        .. rule.Pattern is { } pattern ? [pattern] : Array.Empty<PatternProgram>(),
        .. PatternsOf(rule.Unless),
        .. PatternsOf(rule.Lower),
        .. PatternsOf(rule.Raise),
        .. PatternsOf(rule.When),
    ];

    private static IEnumerable<PatternProgram> PatternsOf(ContextProgram? context) => context is null ? []
        : context.Parts.SelectMany(PatternsOf).Concat(context.Pattern is { } pattern ? [pattern] : []);

    private static IEnumerable<PatternProgram> PatternsOf(ConditionProgram? condition) => condition is null ? []
        : condition.Parts.SelectMany(PatternsOf).Concat(condition.Pattern is { } pattern ? [pattern] : []);
}
