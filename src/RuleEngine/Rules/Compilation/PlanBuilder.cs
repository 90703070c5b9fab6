namespace RuleEngine.Rules.Compilation;

/// <summary>Finds what leads from words to rules (<see cref="EvaluationPlan"/>).</summary>
internal sealed class PlanBuilder
{
    private const string AnyLanguage = "any";
    private const int BitsOfPart = 64;

    private readonly IReadOnlyList<RuleProgram> _rules;
    private readonly PatternProgram?[] _patterns;
    private readonly PatternSlots _slots;
    private readonly string[] _languages;

    private PlanBuilder(IEnumerable<PatternProgram> parts, IReadOnlyList<RuleProgram> rules)
    {
        _rules = rules;
        _patterns = ByIndex(parts);
        _slots = new PatternSlots(_patterns);
        _languages = [AnyLanguage, .. rules.Select(static rule => rule.Language).Where(static code => code != AnyLanguage).Distinct()];
    }

    public static PlanTables Build(IEnumerable<PatternProgram> parts, IReadOnlyList<RuleProgram> rules) => new PlanBuilder(parts, rules).Build();

    private PlanTables Build()
    {
        var terms = PlannedTerm.Among(_patterns);
        var numbers = new WordNumbers(terms);
        var index = Task.Run(() => new WordIndex(numbers.Words));
        var words = new TermWords(terms, numbers);
        var costs = CostsOf(terms, words.CostsOfTerms(numbers.Words.Length));
        var leads = LeadsOf(terms, new RequiredTerms(_slots, costs), out var unguarded);
        return new PlanTables
        {
            Slots = _slots,
            Wide = new WidePatterns(_patterns),
            Needs = NeedsFinder.Find(_patterns, _slots, costs),
            IsPlanned = BitsOf(_patterns),
            Languages = _languages,
            Leads = leads,
            Unguarded = unguarded,
            Phrases = new PhraseIndex(terms, words, numbers.Families, leads),
            Words = index.GetAwaiter().GetResult(),
        };
    }

    /// <summary>How often the words of each pattern are likely to be met, by its index.</summary>
    private double[] CostsOf(List<PlannedTerm> terms, double[] costsOfTerms)
    {
        var costs = new double[_patterns.Length];
        for (var i = 0; i < terms.Count; i++)
        {
            costs[terms[i].Slot] = costsOfTerms[i];
        }

        foreach (var union in _patterns.OfType<UnionProgram>())
        {
            costs[union.Index] = union.Parts.Sum(part => PatternSlots.TermOf(part) is { } term ? costs[term.Index] : 0);
        }

        return costs;
    }

    private static PatternProgram?[] ByIndex(IEnumerable<PatternProgram> parts)
    {
        var all = parts.Where(static part => part.Index >= 0).ToList();
        var byIndex = new PatternProgram?[all.Count == 0 ? 0 : all.Max(static part => part.Index) + 1];
        foreach (var part in all)
        {
            byIndex[part.Index] = part;
        }

        return byIndex;
    }

    private static ulong[] BitsOf(PatternProgram?[] patterns)
    {
        var bits = new ulong[(patterns.Length + BitsOfPart - 1) / BitsOfPart];
        for (var i = 0; i < patterns.Length; i++)
        {
            bits[i / BitsOfPart] |= patterns[i] is null ? 0 : 1UL << (i % BitsOfPart);
        }

        return bits;
    }

    private TermLeads LeadsOf(List<PlannedTerm> terms, RequiredTerms required, out int[] unguarded)
    {
        var guards = new List<(int Slot, int Rule)>();
        var always = new List<int>();
        var gates = new RuleGate[_rules.Count];
        var gateOf = new RuleGates(_slots);
        foreach (var rule in _rules)
        {
            var requirement = required.Of(rule);
            if (rule.IsDefinition)
            {
                continue;
            }

            if (requirement.IsAny)
            {
                always.Add(rule.Index);
                continue;
            }

            gates[rule.Index] = gateOf.Of(rule, requirement.Slots.AsSpan());
            foreach (var slot in requirement.Slots)
            {
                guards.Add((slot, rule.Index));
            }
        }

        unguarded = [.. always];
        List<(int Term, int Slot)> filled = [.. UnionsOfTerms()];
        return new TermLeads(
            _slots.Count,
            terms.Select(static term => term.Slot).Concat(filled.Select(static union => union.Slot)),
            Adjacency.Of(_slots.Count, filled),
            Adjacency.Of(_slots.Count, guards),
            [.. _rules.Select(rule => (ushort)Array.IndexOf(_languages, rule.Language))],
            gates);
    }

    private IEnumerable<(int Term, int Slot)> UnionsOfTerms() =>
        from union in _patterns.OfType<UnionProgram>()
        from term in union.Parts.Select(PatternSlots.TermOf).OfType<TermProgram>().Distinct()
        select (term.Index, _slots.WordsOf(union));
}
