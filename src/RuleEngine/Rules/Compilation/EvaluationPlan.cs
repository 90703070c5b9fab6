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

    private readonly PatternSlots _slots;
    private readonly Adjacency _unions;
    private readonly Adjacency _rules;
    private readonly PatternProgram?[] _patterns;
    private readonly PlannedRule[] _planned;
    private readonly ushort[] _languageOf;
    private readonly string[] _languages;

    private EvaluationPlan(IEnumerable<PatternProgram> parts, IReadOnlyList<RuleProgram> rules)
    {
        var patterns = ByIndex(parts);
        _patterns = patterns;
        _slots = new PatternSlots(patterns);
        PlannedTerm[] terms = [.. patterns.Select(PlannedTerm.Of).OfType<PlannedTerm>()];
        Words = new WordIndex(terms.SelectMany(static term => term.Steps));
        Phrases = new PhraseIndex(terms, Words);
        _unions = Adjacency.Of(_slots.Count, [.. UnionsOfTerms(patterns)]);

        var costs = new double[patterns.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            costs[terms[i].Slot] = Phrases.CostOf(i);
        }

        var required = new RequiredTerms(_slots, costs);
        var guards = new List<(int Slot, int Rule)>();
        var always = new List<int>();
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

            foreach (var slot in requirement.Slots)
            {
                guards.Add((slot, rule.Index));
            }
        }

        _rules = Adjacency.Of(_slots.Count, guards);
        Unguarded = [.. always];
        _languages = [AnyLanguage, .. rules.Select(static rule => rule.Language).Where(static code => code != AnyLanguage).Distinct()];
        _planned = [.. rules.Select(Plan)];
        _languageOf = Array.ConvertAll(_planned, static rule => rule.Language);
    }

    /// <summary>How many slots an evaluation needs.</summary>
    public int SlotCount => _slots.Count;

    public WordIndex Words { get; }

    public PhraseIndex Phrases { get; }

    /// <summary>The rules that no word guards: they are tried on every article.</summary>
    public int[] Unguarded { get; }

    public static EvaluationPlan Of(IEnumerable<PatternProgram> parts, IReadOnlyList<RuleProgram> rules) => new(parts, rules);

    /// <summary>Whether a pattern is part of the rules: any other has no slot.</summary>
    public bool Has(PatternProgram pattern) => (uint)pattern.Index < (uint)_patterns.Length && _patterns[pattern.Index] is not null;

    /// <summary>What evaluation needs to know of a rule at once.</summary>
    public ref readonly PlannedRule this[int rule] => ref _planned[rule];

    /// <summary>The place of a language among those of the rules; one that no rule has, if none reads it.</summary>
    public ushort PlaceOf(string language) =>
        Array.IndexOf(_languages, language, 1) is var place and > 0 ? (ushort)place : UnknownLanguage;

    /// <summary>Whether a rule reads articles of a language, given by its place.</summary>
    public bool Reads(int rule, ushort language) => _languageOf[rule] == 0 || _languageOf[rule] == language;

    /// <summary>The slots of unions that a term fills besides its own.</summary>
    public ReadOnlySpan<int> UnionsOf(int term) => _unions[term];

    /// <summary>The rules that are worth trying once a slot holds a span.</summary>
    public ReadOnlySpan<int> RulesGuardedBy(int slot) => _rules[slot];

    /// <inheritdoc cref="PatternSlots.WordsOf"/>
    public int WordsOf(UnionProgram union) => _slots.WordsOf(union);

    private PlannedRule Plan(RuleProgram rule)
    {
        var pattern = rule.Pattern is null ? null : PatternSlots.Unnamed(rule.Pattern);
        var isGathered = pattern is TermProgram or RegexProgram || (pattern is UnionProgram union && _slots.WordsOf(union) == union.Index);
        return new PlannedRule(
            pattern,
            rule.Unless,
            rule.When,
            isGathered ? pattern!.Index : -1,
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

    private IEnumerable<(int Term, int Slot)> UnionsOfTerms(PatternProgram?[] patterns) =>
        from union in patterns.OfType<UnionProgram>()
        from term in union.Parts.Select(PatternSlots.TermOf).OfType<TermProgram>().Distinct()
        select (term.Index, _slots.WordsOf(union));
}
