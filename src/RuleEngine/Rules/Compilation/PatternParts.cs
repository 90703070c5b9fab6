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
        var open = new Stack<PatternProgram>();
        foreach (var rule in rules)
        {
            PushRoots(rule, open);
        }

        foreach (var other in others)
        {
            open.Push(other);
        }

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

            if (pattern is FilterProgram filter)
            {
                PushPatterns(filter.Context, open);
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

    private static void PushRoots(RuleProgram rule, Stack<PatternProgram> open)
    {
        if (rule.Pattern is { } pattern)
        {
            open.Push(pattern);
        }

        PushPatterns(rule.Unless, open);
        PushPatterns(rule.Lower, open);
        PushPatterns(rule.Raise, open);
        PushPatterns(rule.When, open);
    }

    private static void PushPatterns(ContextProgram? context, Stack<PatternProgram> open)
    {
        if (context is null)
        {
            return;
        }

        foreach (var part in context.Parts)
        {
            PushPatterns(part, open);
        }

        if (context.Pattern is { } pattern)
        {
            open.Push(pattern);
        }
    }

    private static void PushPatterns(ConditionProgram? condition, Stack<PatternProgram> open)
    {
        if (condition is null)
        {
            return;
        }

        foreach (var part in condition.Parts)
        {
            PushPatterns(part, open);
        }

        if (condition.Pattern is { } pattern)
        {
            open.Push(pattern);
        }
    }
}
