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
    private const ushort UnknownLanguage = ushort.MaxValue;
    private const int BitsOfPart = 64;

    private readonly PatternSlots _slots;
    private readonly WidePatterns _wide;
    private readonly PatternNeeds _needs;
    private readonly ulong[] _isPlanned;
    private readonly PlannedRule[] _planned;

    private EvaluationPlan(PlanTables tables, IReadOnlyList<RuleProgram> rules)
    {
        Tables = tables;
        _slots = tables.Slots;
        _wide = tables.Wide;
        _needs = tables.Needs;
        _isPlanned = tables.IsPlanned;
        Words = tables.Words;
        Phrases = tables.Phrases;
        Leads = tables.Leads;
        Unguarded = tables.Unguarded;
        _planned = new PlannedRule[rules.Count];
        for (var i = 0; i < _planned.Length; i++)
        {
            _planned[i] = Plan(rules[i]);
        }
    }

    /// <summary>What it took time to find.</summary>
    public PlanTables Tables { get; }

    /// <summary>How many slots an evaluation needs.</summary>
    public int SlotCount => _slots.Count;

    public WordIndex Words { get; }

    public PhraseIndex Phrases { get; }

    /// <summary>What terms lead to.</summary>
    public TermLeads Leads { get; }

    /// <summary>The rules that no word guards: they are tried on every article.</summary>
    public int[] Unguarded { get; }

    public static EvaluationPlan Of(IEnumerable<PatternProgram> parts, IReadOnlyList<RuleProgram> rules) => new(PlanBuilder.Build(parts, rules), rules);

    /// <summary>A plan of what was found before of the same rules.</summary>
    public static EvaluationPlan Of(PlanTables tables, IReadOnlyList<RuleProgram> rules) => new(tables, rules);

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
        Array.IndexOf(Tables.Languages, language, 1) is var place and > 0 ? (ushort)place : UnknownLanguage;

    /// <inheritdoc cref="PatternSlots.GatheredIn"/>
    public int GatheredIn(PatternProgram pattern) => _slots.GatheredIn(pattern);

    /// <summary>The clauses that must all hold before a pattern that is more than words can have a span (<see cref="PatternNeeds"/>).</summary>
    public ReadOnlySpan<int> NeedsOf(int pattern) => _needs[pattern];

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
            (ushort)Array.IndexOf(Tables.Languages, rule.Language),
            rule.ValidFrom is not null || rule.ValidUntil is not null);
    }
}
