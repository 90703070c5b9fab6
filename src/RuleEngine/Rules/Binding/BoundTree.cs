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

    /// <summary>Shows a pattern and all patterns in it, in the same order; what looks at every part of a hundred thousand rules takes this way.</summary>
    public static void Walk(BoundPattern pattern, Action<BoundPattern> visit)
    {
        visit(pattern);
        foreach (var part in pattern.Parts)
        {
            Walk(part, visit);
        }

        if (pattern is BoundFilter filter)
        {
            foreach (var sought in SoughtBy(filter.Context))
            {
                Walk(sought, visit);
            }
        }
    }

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
            AddSought(context, roots);
        }

        if (rule.When is not null)
        {
            AddSought(rule.When, roots);
        }

        return roots;
    }

    /// <summary>The patterns that a context looks for, those of its parts included.</summary>
    public static IReadOnlyList<BoundPattern> SoughtBy(BoundContext context)
    {
        var sought = new List<BoundPattern>(1);
        AddSought(context, sought);
        return sought;
    }

    /// <summary>The patterns that a condition looks for, those of its parts included.</summary>
    public static IReadOnlyList<BoundPattern> SoughtBy(BoundCondition condition)
    {
        var sought = new List<BoundPattern>(1);
        AddSought(condition, sought);
        return sought;
    }

    private static void AddSought(BoundContext context, List<BoundPattern> into)
    {
        if (context.Sought is { } sought)
        {
            into.Add(sought);
            if (context is BoundBy by)
            {
                into.Add(by.Attributed);
            }

            return;
        }

        foreach (var part in context.Parts)
        {
            AddSought(part, into);
        }
    }

    private static void AddSought(BoundCondition condition, List<BoundPattern> into)
    {
        if (condition.Sought is { } sought)
        {
            into.Add(sought);
            return;
        }

        foreach (var part in condition.Parts)
        {
            AddSought(part, into);
        }
    }
}
