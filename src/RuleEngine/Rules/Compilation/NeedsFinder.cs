namespace RuleEngine.Rules.Compilation;

/// <summary>Finds what each pattern needs (<see cref="PatternNeeds"/>).</summary>
internal sealed class NeedsFinder
{
    // To look for more words takes longer than it saves.
    private const int MostClauses = 4;
    private const int MostSlots = 12;

    private readonly PatternSlots _slots;
    private readonly double[] _costs;

    // For each pattern where its needs stand: how many numbers they are, and the clauses. At 0 stand those of a pattern that needs nothing.
    private readonly int[] _places;
    private readonly List<int> _needs = [0];
    private readonly List<int[]> _found = [];

    private NeedsFinder(IReadOnlyList<PatternProgram?> patterns, PatternSlots slots, double[] costs)
    {
        (_places, _slots) = (new int[patterns.Count], slots);
        _costs = new double[slots.Count];
        costs.CopyTo(_costs, 0);
        foreach (var union in patterns.OfType<UnionProgram>())
        {
            if (slots.WordsOf(union) is var words and >= 0)
            {
                _costs[words] = costs[union.Index];
            }
        }
    }

    /// <param name="patterns">The patterns of the rule set, at the places that their indexes say; null where one is not in use.</param>
    /// <param name="slots">Their slots.</param>
    /// <param name="costs">How often each is likely to be met: the rarest are looked for first.</param>
    public static PatternNeeds Find(IReadOnlyList<PatternProgram?> patterns, PatternSlots slots, double[] costs)
    {
        var finder = new NeedsFinder(patterns, slots, costs);

        // Parts have smaller indexes than what they are parts of.
        for (var i = 0; i < patterns.Count; i++)
        {
            finder._found.Clear();
            finder.Find(patterns[i]);
            if (finder._found.Count > 0)
            {
                finder._places[i] = finder._needs.Count;
                finder._needs.Add(finder._found.Sum(static clause => 1 + clause.Length));
                foreach (var clause in finder._found)
                {
                    finder._needs.Add(clause.Length);
                    finder._needs.AddRange(clause);
                }
            }
        }

        return new PatternNeeds(finder._places, [.. finder._needs]);
    }

    private void Find(PatternProgram? pattern)
    {
        var clauses = pattern switch
        {
            ThenProgram or NearProgram or ScopeProgram or ToSentenceEndProgram => pattern.Parts.SelectMany(ClausesOf),
            FilterProgram { IsUnless: true } filter => ClausesOf(filter.Pattern),
            FilterProgram filter => ClausesOf(filter.Pattern).Concat(ClausesOf(filter.Context)),
            UnionProgram { Others.IsEmpty: false } union => OfUnion(union),
            RegexProgram or UnionProgram => [[pattern.Index]],
            _ => [],
        };
        foreach (var clause in clauses)
        {
            Add(clause);
        }
    }

    private IEnumerable<int[]> ClausesOf(PatternProgram part)
    {
        part = part.Unnamed;
        return _slots.GatheredIn(part) is var slot and >= 0 ? [[slot]] : Found(_places[part.Index]);
    }

    private IEnumerable<int[]> ClausesOf(ContextProgram context) => context switch
    {
        JoinedContextProgram { IsAnd: true } => context.Parts.SelectMany(ClausesOf),
        JoinedContextProgram => Either([.. context.Parts.Select(ClausesOf)]),
        RelationContextProgram or DistanceContextProgram or ScopeContextProgram => ClausesOf(context.Pattern!),
        _ => [],
    };

    private IEnumerable<int[]> OfUnion(UnionProgram union)
    {
        var others = union.Others.Select(ClausesOf);
        return _slots.WordsOf(union) is var words and >= 0 ? Either([[[words]], .. others]) : Either([.. others]);
    }

    /// <summary>Where either of several may hold, one of what is needed by any of them must be there: the rarest of each will do.</summary>
    private static IEnumerable<int[]> Either(IReadOnlyCollection<IEnumerable<int[]>> parts)
    {
        var slots = new List<int>();
        foreach (var part in parts)
        {
            if (part.FirstOrDefault() is not { } clause || slots.Count + clause.Length > MostSlots)
            {
                return [];
            }

            slots.AddRange(clause);
        }

        return [[.. slots.Distinct()]];
    }

    /// <summary>The clauses of a pattern that was asked before.</summary>
    private IEnumerable<int[]> Found(int place)
    {
        var end = place + 1 + _needs[place];
        for (var i = place + 1; i < end; i += 1 + _needs[i])
        {
            yield return [.. _needs.GetRange(i + 1, _needs[i])];
        }
    }

    /// <summary>Adds a clause where it stands by how rare it is; what is too many drops out.</summary>
    private void Add(int[] clause)
    {
        if (_found.Exists(known => known.AsSpan().SequenceEqual(clause)))
        {
            return;
        }

        var place = _found.Count;
        while (place > 0 && CostOf(_found[place - 1]) > CostOf(clause))
        {
            place--;
        }

        _found.Insert(place, clause);
        if (_found.Count > MostClauses)
        {
            _found.RemoveAt(MostClauses);
        }
    }

    private double CostOf(int[] clause) => clause.Sum(slot => _costs[slot]);
}
