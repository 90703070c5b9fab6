namespace RuleEngine.Rules.Binding;

/// <summary>Walks over bound patterns, into the contexts of their filters too; definitions and rules that they name are not entered.</summary>
internal static class BoundTree
{
    /// <summary>A pattern and all patterns in it, in the order they are written.</summary>
    public static IEnumerable<BoundPattern> PatternsIn(BoundPattern pattern)
    {
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
    public static IEnumerable<BoundPattern> RootsOf(BoundRule rule) =>
        (rule.Pattern is null ? [] : new[] { rule.Pattern })
            .Concat(rule.Contexts.SelectMany(SoughtBy))
            .Concat(rule.When is null ? [] : SoughtBy(rule.When));

    /// <summary>The patterns that a context looks for, those of its parts included.</summary>
    public static IEnumerable<BoundPattern> SoughtBy(BoundContext context) =>
        context is BoundBy by ? [by.Pattern, by.Attributed]
        : context.Sought is { } sought ? [sought]
        : context.Parts.SelectMany(SoughtBy);

    /// <summary>The patterns that a condition looks for, those of its parts included.</summary>
    public static IEnumerable<BoundPattern> SoughtBy(BoundCondition condition) =>
        condition.Sought is { } sought ? [sought] : condition.Parts.SelectMany(SoughtBy);
}
