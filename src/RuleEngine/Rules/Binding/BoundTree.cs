namespace RuleEngine.Rules.Binding;

/// <summary>Walks over bound patterns, into the contexts of their filters too; definitions and rules that they name are not entered.</summary>
internal static class BoundTree
{
    /// <summary>A pattern and all patterns in it, in the order they are written.</summary>
    public static IEnumerable<BoundPattern> PatternsIn(BoundPattern pattern)
    {
        if (pattern is BoundTerm)
        {
            yield return pattern;
            yield break;
        }

        var pending = new Stack<BoundPattern>([pattern]);
        while (pending.TryPop(out var next))
        {
            yield return next;
            if (next is BoundFilter filter)
            {
                foreach (var sought in SoughtBy(filter.Context).Reverse())
                {
                    pending.Push(sought);
                }
            }

            for (var i = next.Parts.Length - 1; i >= 0; i--)
            {
                pending.Push(next.Parts[i]);
            }
        }
    }

    /// <summary>All patterns of a rule: what it finds, and what its contexts and its condition look for.</summary>
    public static IEnumerable<BoundPattern> PatternsIn(BoundRule rule) =>
        RootsOf(rule).SelectMany(PatternsIn);

    /// <summary>The patterns that a rule, its contexts and its condition begin with.</summary>
    public static IReadOnlyList<BoundPattern> RootsOf(BoundRule rule)
    {
        // Asked of every rule by every check.
        var roots = new List<BoundPattern>(1);
        if (rule.Pattern is not null)
        {
            roots.Add(rule.Pattern);
        }

        foreach (var context in rule.Contexts)
        {
            roots.AddRange(SoughtBy(context));
        }

        if (rule.When is not null)
        {
            roots.AddRange(SoughtBy(rule.When));
        }

        return roots;
    }

    /// <summary>The patterns that a context looks for, those of its parts included.</summary>
    public static IEnumerable<BoundPattern> SoughtBy(BoundContext context) =>
        context is BoundBy by ? [by.Pattern, by.Attributed]
        : context.Sought is { } sought ? [sought]
        : context.Parts.SelectMany(SoughtBy);

    /// <summary>The patterns that a condition looks for, those of its parts included.</summary>
    public static IEnumerable<BoundPattern> SoughtBy(BoundCondition condition) =>
        condition.Sought is { } sought ? [sought] : condition.Parts.SelectMany(SoughtBy);
}
