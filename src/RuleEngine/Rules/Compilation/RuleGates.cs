namespace RuleEngine.Rules.Compilation;

/// <summary>Finds what else an article must hold, besides the word that leads to a rule, before the rule can report.</summary>
/// <remarks>
/// <para>
/// The rarer side of <c>«ميليشيا» near/6 «قرية»</c> leads to its rule; the gate asks whether the other was met too. <c>at least 2 of (article has
/// «a», article has «b», article has «c»)</c> asks whether two of three were, <c>count(«a») >= 3</c> for three spans, <c>not article has «a»</c> for none. A
/// gate is numbers, so that it is answered from the few slots of the article alone, before the rule or its pattern is looked at. Half of all rules that
/// words lead to end here, and of most others nothing is left to ask (<see cref="RuleGate.IsAll"/>).
/// </para>
/// <para>
/// A gate is a row of clauses, all of which must hold (<see cref="GateClause"/>). It asks for too little rather than too much: what is no word is left out.
/// </para>
/// </remarks>
internal sealed class RuleGates(PatternSlots slots)
{
    // Gates stand beside every word that leads to their rule, and most that can fail do so at once.
    private const int MostSlots = 8;
    private const int MostNumbers = 24;

    /// <summary>The gate of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="guards">The slots that lead to it, of which one holds something.</param>
    public RuleGate Of(RuleProgram rule, ReadOnlySpan<int> guards)
    {
        var gate = new List<int>();
        var isAll = IsGathered(rule, guards) && (rule.When is null || IsAll(rule.When));
        foreach (var clause in ClausesOf(rule))
        {
            if (clause is { Least: 1, Spans: 1 } && clause.Slots.AsSpan().SequenceEqual(guards))
            {
                continue;
            }

            if (clause.Slots.Length <= MostSlots && gate.Count + GateClause.LengthOf(clause.Slots.Length) <= MostNumbers)
            {
                gate.AddRange(GateClause.Written(clause.Least, clause.Spans, clause.Slots));
            }
            else
            {
                isAll = false;
            }
        }

        return new RuleGate([.. gate], isAll);
    }

    /// <summary>Whether all that a rule finds gathers in the one slot that leads to it, and nothing but a condition takes any of it away.</summary>
    private bool IsGathered(RuleProgram rule, ReadOnlySpan<int> guards) =>
        rule is { Pattern: { } pattern, Unless: null, ValidFrom: null, ValidUntil: null }
        && guards is [var guard]
        && slots.GatheredIn(pattern.Unnamed) == guard;

    /// <summary>Whether the clauses of a condition say all that it says.</summary>
    private bool IsAll(ConditionProgram condition) => condition switch
    {
        JoinedConditionProgram joined => joined.Count == joined.Parts.Length && joined.Parts.All(IsAll),
        NotConditionProgram not => SlotOf(not.Operand) >= 0,
        _ => SlotOf(condition) >= 0,
    };

    /// <summary>The slot that holds something if, and only if, a condition holds, of an article that has words; -1 if there is none.</summary>
    private int SlotOf(ConditionProgram condition) =>
        condition is HasConditionProgram { Scope: Scope.Article } has ? slots.GatheredIn(has.Pattern.Unnamed) : -1;

    private IEnumerable<Clause> ClausesOf(RuleProgram rule) =>
        (rule.Pattern is null ? [] : ClausesOf(rule.Pattern)).Concat(rule.When is null ? [] : ClausesOf(rule.When));

    private IEnumerable<Clause> ClausesOf(PatternProgram pattern)
    {
        pattern = pattern.Unnamed;
        if (slots.GatheredIn(pattern) is var slot and >= 0)
        {
            return [new Clause(1, 1, [slot])];
        }

        return pattern switch
        {
            ThenProgram or NearProgram or ScopeProgram => pattern.Parts.SelectMany(ClausesOf),
            ToSentenceEndProgram or FilterProgram => ClausesOf(pattern.Parts[0]),
            AtLeastProgram atLeast => AtLeast(atLeast.Count, [.. atLeast.Parts.Select(ClausesOf)]),
            _ => [],
        };
    }

    private IEnumerable<Clause> ClausesOf(ConditionProgram condition) => condition switch
    {
        JoinedConditionProgram all when all.Count == all.Parts.Length => all.Parts.SelectMany(ClausesOf),
        JoinedConditionProgram joined => AtLeast(joined.Count, [.. joined.Parts.Select(ClausesOf)]),
        HasConditionProgram has => ClausesOf(has.Pattern),
        NotConditionProgram not when SlotOf(not.Operand) is var slot and >= 0 => [new Clause(0, 1, [slot])],
        CountConditionProgram { IsPerThousandWords: false } count => OfCount(count),
        _ => [],
    };

    private IEnumerable<Clause> OfCount(CountConditionProgram count)
    {
        var least = count.Comparison switch
        {
            Comparison.AtLeast => decimal.Ceiling(count.Value),
            Comparison.MoreThan => decimal.Floor(count.Value) + 1,
            _ => 0,
        };
        return least is >= 1 and <= int.MaxValue && slots.GatheredIn(count.Pattern.Unnamed) is var slot and >= 0
            ? [new Clause(1, (int)least, [slot])]
            : [];
    }

    /// <summary>So many of several: a clause, if each of them asks for nothing but a span in one slot.</summary>
    private static IEnumerable<Clause> AtLeast(int count, IReadOnlyList<IEnumerable<Clause>> parts)
    {
        var single = parts.SelectMany(static part => part.Take(2)).ToList();
        var isOne = parts.All(static part => part.Take(2).Count() == 1) && single.TrueForAll(static part => part is { Least: 1, Spans: 1, Slots.Length: 1 });
        return isOne ? [new Clause(count, 1, [.. single.Select(static part => part.Slots[0])])] : [];
    }

    private sealed record Clause(int Least, int Spans, int[] Slots);
}
