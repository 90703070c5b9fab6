namespace RuleEngine.Rules.Compilation;

/// <summary>
/// The rules seen from an article: which words lead to which terms, which terms fill which unions, which of them make a rule worth trying.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Worked example. The rule <c>match: ($militia or «مسلحون مجهولون») near/6 «قرية»</c>: ميليشيا is met in an article; the word leads to its term, the
/// term to the union of <c>$militia</c>, and that to the rule, if it is the rarer side of <c>near</c>. A rule none of whose slots is
/// filled is not so much as looked at.
/// </remarks>
internal sealed class EvaluationPlan
{
    private const string AnyLanguage = "any";
    private const ushort UnknownLanguage = ushort.MaxValue;
    private const int BitsOfPart = 64;

    private readonly PatternSlots _slots;
    private readonly WidePatterns _wide;
    private readonly PatternNeeds _needs;
    private readonly ulong[] _isPlanned;
    private readonly PlannedRule[] _planned;
    private readonly string[] _languages;

    private EvaluationPlan(IEnumerable<PatternProgram> parts, IReadOnlyList<RuleProgram> rules)
    {
        var patterns = ByIndex(parts);
        _slots = new PatternSlots(patterns);
        _wide = new WidePatterns(patterns);
        var terms = PlannedTerm.Among(patterns);
        var numbers = new WordNumbers(terms);
        var index = Task.Run(() => new WordIndex(numbers.Words));
        _isPlanned = BitsOf(patterns);
        _languages = [AnyLanguage, .. rules.Select(static rule => rule.Language).Where(static code => code != AnyLanguage).Distinct()];
        _planned = [.. rules.Select(Plan)];

        var words = new TermWords(terms, numbers);
        var costs = new double[patterns.Length];
        for (var i = 0; i < terms.Count; i++)
        {
            costs[terms[i].Slot] = words.CostOf(i);
        }

        foreach (var union in patterns.OfType<UnionProgram>())
        {
            costs[union.Index] = union.Parts.Sum(part => PatternSlots.TermOf(part) is { } term ? costs[term.Index] : 0);
        }

        _needs = new PatternNeeds(patterns, _slots, costs);
        Leads = LeadsOf(terms, UnionsOfTerms(patterns), new RequiredTerms(_slots, costs), rules, out var unguarded);
        Unguarded = unguarded;
        Phrases = new PhraseIndex(terms, words, numbers.Words.Length, Leads);
        Words = index.GetAwaiter().GetResult();
    }

    /// <summary>How many slots an evaluation needs.</summary>
    public int SlotCount => _slots.Count;

    public WordIndex Words { get; }

    public PhraseIndex Phrases { get; }

    /// <summary>What terms lead to.</summary>
    public TermLeads Leads { get; }

    /// <summary>The rules that no word guards: they are tried on every article.</summary>
    public int[] Unguarded { get; }

    public static EvaluationPlan Of(IEnumerable<PatternProgram> parts, IReadOnlyList<RuleProgram> rules) => new(parts, rules);

    /// <summary>Whether a pattern is part of the rules: any other has no slot.</summary>
    public bool Has(PatternProgram pattern) =>
        (uint)pattern.Index / BitsOfPart < (uint)_isPlanned.Length
        && (_isPlanned[pattern.Index / BitsOfPart] & (1UL << (pattern.Index % BitsOfPart))) != 0;

    /// <summary>Whether a pattern has a span at almost every word (<see cref="WidePatterns"/>).</summary>
    public bool IsWide(PatternProgram pattern) => Has(pattern) && _wide.Contains(pattern);

    /// <summary>What evaluation needs to know of a rule at once.</summary>
    public ref readonly PlannedRule this[int rule] => ref _planned[rule];

    /// <summary>The place of a language among those of the rules; one that no rule has, if none reads it.</summary>
    public ushort PlaceOf(string language) =>
        Array.IndexOf(_languages, language, 1) is var place and > 0 ? (ushort)place : UnknownLanguage;

    /// <inheritdoc cref="PatternSlots.GatheredIn"/>
    public int GatheredIn(PatternProgram pattern) => _slots.GatheredIn(pattern);

    /// <summary>The slots that must all hold something before a pattern that is more than words can have a span (<see cref="PatternNeeds"/>).</summary>
    public ReadOnlySpan<int> NeedsOf(PatternProgram pattern) => _needs[pattern];

    /// <inheritdoc cref="PatternSlots.WordsOf"/>
    public int WordsOf(UnionProgram union) => _slots.WordsOf(union);

    private PlannedRule Plan(RuleProgram rule)
    {
        var pattern = rule.Pattern is null ? null : rule.Pattern.Unnamed;
        return new PlannedRule(
            pattern,
            rule.Unless,
            rule.When,
            pattern is null ? -1 : _slots.GatheredIn(pattern),
            (ushort)Array.IndexOf(_languages, rule.Language),
            rule.ValidFrom is not null || rule.ValidUntil is not null);
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

    private TermLeads LeadsOf(
        List<PlannedTerm> terms,
        IEnumerable<(int Term, int Slot)> unions,
        RequiredTerms required,
        IReadOnlyList<RuleProgram> rules,
        out int[] unguarded)
    {
        var guards = new List<(int Slot, int Rule)>();
        var always = new List<int>();
        var gates = new RuleGate[rules.Count];
        var gateOf = new RuleGates(_slots);
        foreach (var rule in rules)
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
        List<(int Term, int Slot)> filled = [.. unions];
        return new TermLeads(
            _slots.Count,
            terms.Select(static term => term.Slot).Concat(filled.Select(static union => union.Slot)),
            Adjacency.Of(_slots.Count, filled),
            Adjacency.Of(_slots.Count, guards),
            Array.ConvertAll(_planned, static rule => rule.Language),
            gates);
    }

    private IEnumerable<(int Term, int Slot)> UnionsOfTerms(PatternProgram?[] patterns) =>
        from union in patterns.OfType<UnionProgram>()
        from term in union.Parts.Select(PatternSlots.TermOf).OfType<TermProgram>().Distinct()
        select (term.Index, _slots.WordsOf(union));
}
