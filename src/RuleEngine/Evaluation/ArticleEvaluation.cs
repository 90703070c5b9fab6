using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>
/// The evaluation that follows the words of an article: they lead to terms, terms fill unions, and only rules whose slots hold something
/// are tried. Used for one article after the other; all it needs was allocated before.
/// </summary>
/// <remarks>
/// <para>
/// The plain way evaluates each rule on each article: a hundred thousand rules, of which some fifty find anything. Here an article is
/// scanned once for the words of all rules together (<see cref="TermScanner"/>), and what was met is then linked to where it is needed
/// (<see cref="TermLeads"/>): all hits are counted, and put where their term begins in the arena. Only what was met has a slot
/// (<see cref="SlotTable"/>), so a large rule set is touched in few places of memory.
/// </para>
/// <para>
/// The spans of a union's words are put together, and every other pattern is evaluated, when a rule asks for them, once an article, from the slots of
/// its parts. An empty part ends the work of most patterns at once.
/// </para>
/// </remarks>
internal sealed class ArticleEvaluation : EvaluationContext
{
    /// <summary>A span of no more tokens is short: it reaches a token only from close before it.</summary>
    public const int LongestToSearch = 8;

    // Smaller sets are tried span by span.
    private const int LeastForIndex = 16;

    private readonly TermScanner _scanner;
    private readonly SlotTable _slots;
    private readonly SpanArena _arena = new();
    private readonly Stack<SpanBuilder> _builders = [];
    private readonly Stack<SpanUnion> _unions = [];
    private readonly TermLinker _linker;
    private readonly SpanGatherer _gatherer;
    private readonly CandidateRules _candidates;
    private readonly Dictionary<PatternProgram, SpanSet> _unplanned = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ThenProgram, SpanSet[]> _prefixes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, ReachIndex> _reaches = [];

    public ArticleEvaluation(RuleSetProgram program)
        : base(program)
    {
        Plan = program.Plan;
        _scanner = new TermScanner(Plan);
        _slots = new SlotTable(KeyOf(program.Rules.Length));
        _candidates = new CandidateRules(Plan, _slots, program.Rules.Length);
        var links = new UnionLinks();
        _linker = new TermLinker(Plan.Leads, _slots, links, _arena, _candidates);
        _gatherer = new SpanGatherer(_slots, links, _arena);
    }

    /// <summary>An evaluation of one article, for whoever evaluates no more than that.</summary>
    public static ArticleEvaluation Of(
        AnalyzedArticle article,
        RuleSetProgram program,
        CancellationToken cancellation,
        long spanLimit = EvaluationLimits.Spans)
    {
        var evaluation = new ArticleEvaluation(program);
        evaluation.Start(article, cancellation, spanLimit);
        return evaluation;
    }

    public EvaluationPlan Plan { get; }

    /// <summary>The rules that may find something: those that the words of the article led to, and those that no word guards.</summary>
    public ReadOnlySpan<CandidateRule> Candidates => _candidates.Rules;

    /// <summary>The place of the article's language among those of the rules.</summary>
    public ushort Language { get; private set; }

    /// <summary>Turns to an article and scans it.</summary>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled, or there are too many spans.</exception>
    public void Start(AnalyzedArticle article, CancellationToken cancellation, long spanLimit = EvaluationLimits.Spans)
    {
        Begin(article, spanLimit, cancellation);
        _arena.Clear();
        _slots.Clear();
        Language = Plan.PlaceOf(article.Language);
        _unplanned.Clear();
        _prefixes.Clear();
        _reaches.Clear();
        _scanner.Scan(article, this);
        _candidates.Start(Language);
        CountSpans(_scanner.Hits.Count);
        _linker.Link(_scanner.Hits);
        _candidates.Find();
    }

    public override SpanSet SpansOf(PatternProgram pattern)
    {
        pattern = pattern.Unnamed;
        if (!Plan.Has(pattern))
        {
            return Unplanned(pattern);
        }

        var number = _slots.Find(pattern.Index);
        return number >= 0 ? Ordered(number)
            : Plan.GatheredIn(pattern) >= 0 || IsUnmet(Plan.NeedsOf(pattern.Index)) ? SpanSet.Empty
            : _arena.SetOf(_slots[Evaluated(pattern)]);
    }

    public override SpanSet[] PrefixesOf(ThenProgram then)
    {
        if (!_prefixes.TryGetValue(then, out var prefixes))
        {
            prefixes = ThenEvaluator.Prefixes(then, this);
            _prefixes.Add(then, prefixes);
        }

        return prefixes;
    }

    public override RuleOutcome OutcomeOf(int rule)
    {
        var program = Program.Rules[rule];
        if (!RuleEvaluator.Applies(rule, this))
        {
            return new RuleOutcome(program, false, SpanSet.Empty, [], [], Truth.False);
        }

        var selected = SelectedBy(rule);
        var found = program.Pattern is null ? SpanSet.Empty : SpansOf(program.Pattern);
        return new RuleOutcome(
            program,
            true,
            found,
            program.Unless is null ? [] : [.. found.Where(span => Holds(program.Unless, span))],
            [.. selected],
            WhenOf(rule));
    }

    public override bool Holds(ContextProgram test, PatternSpan span) => ContextEvaluator.Holds(test, span, this);

    public override Truth Decide(ConditionProgram condition) => ConditionEvaluator.Evaluate(condition, this);

    public override bool HasOverlap(SpanSet set, TokenRange tokens)
    {
        var next = NextOverlap(set, 0, tokens.First);
        return next < set.Count && set[next].First <= tokens.Last;
    }

    /// <summary>Says that a rule will be tried soon: what is known of it is fetched from memory meanwhile.</summary>
    public void Expect(in CandidateRule candidate)
    {
        if (candidate.Slot < 0)
        {
            EarlyFetch.Of(in Plan[candidate.Rule]);
        }
    }

    /// <summary>
    /// The number of the slot that holds what a rule reports, for <see cref="SelectedIn"/>; -1 if it reports nothing, neither spans nor
    /// that its condition holds for the article.
    /// </summary>
    public int SlotOf(in CandidateRule candidate)
    {
        if (candidate.Slot >= 0)
        {
            return candidate.Slot;
        }

        var number = NumberOf(candidate.Rule);
        ref readonly var slot = ref _slots[number];
        return slot.When == Truth.True && (slot.Count > 0 || Plan[candidate.Rule].Pattern is null) ? number : -1;
    }

    /// <summary>What a rule reports of the spans of a slot: the leftmost of those that overlap.</summary>
    public SpanSet SelectedIn(int number)
    {
        var spans = Ordered(number);
        if (!SpanSelector.IsOverlapping(spans.Spans))
        {
            return spans;
        }

        var selected = RentBuilder();
        SpanSelector.Select(spans, selected);
        var set = _arena.SetOf(new SpanSlot { Start = _arena.Add(selected.Spans), Count = selected.Count });
        Return(selected);
        return set;
    }

    /// <summary>What a rule reports, before findings of one wording are gathered; computed once.</summary>
    public SpanSet ReportedBy(int rule)
    {
        ref readonly var slot = ref _slots[NumberOf(rule)];
        return slot.When == Truth.True ? _arena.SetOf(slot) : SpanSet.Empty;
    }

    /// <summary>What the condition of a rule came to; true for a rule without one.</summary>
    public Truth WhenOf(int rule) => _slots[NumberOf(rule)].When;

    /// <summary>The spans of a builtin, whether a rule names it or not.</summary>
    public SpanSet SpansOf(Builtin builtin)
    {
        var key = Plan.SlotCount + builtin.Ordinal;
        var number = _slots.Find(key);
        if (number < 0)
        {
            var into = RentBuilder();
            BuiltinEvaluator.Evaluate(builtin, this, into);
            number = Keep(key, into, SpanSet.LongestOf(into.Spans));
        }

        return _arena.SetOf(_slots[number]);
    }

    /// <summary>The spans of a slot in which words gather.</summary>
    public SpanSet Gathered(int index) => _slots.Find(index) is var number and >= 0 ? Ordered(number) : SpanSet.Empty;

    /// <summary>The spans of a union's words.</summary>
    public SpanSet WordsOf(UnionProgram union) =>
        Plan.Has(union) && Plan.WordsOf(union) is var words and >= 0 ? Gathered(words) : SpanSet.Empty;

    /// <summary>The spans of one of a union's <see cref="UnionProgram.Others"/>.</summary>
    public SpanSet OtherOf(UnionProgram union, int place)
    {
        var index = union.OtherIndexes[place];
        return _slots.Find(index) is var number and >= 0 ? Ordered(number)
            : IsUnmet(Plan.NeedsOf(index)) ? SpanSet.Empty
            : _arena.SetOf(_slots[Evaluated(union.Others[place].Unnamed)]);
    }

    /// <summary>Whether a pattern is wide and nobody has asked for all its spans yet: better ask <see cref="PlaceEvaluator"/> for a few.</summary>
    public bool IsUngathered(PatternProgram pattern)
    {
        pattern = pattern.Unnamed;
        return Plan.IsWide(pattern) && _slots.Find(pattern.Index) < 0;
    }

    /// <summary>
    /// The next span of a set, from an index on, that ends at a token or behind it; at least the number of spans if there is none. For a later token
    /// it may be asked for from the same index on.
    /// </summary>
    public int NextOverlap(SpanSet set, int from, int token)
    {
        var isShort = set.Longest <= LongestToSearch;
        if (isShort && set.Count >= LeastForIndex)
        {
            from = Math.Max(from, set.IndexFrom(token - set.Longest + 1, from));
        }

        var last = isShort ? set.Count : Math.Min(set.Count, from + LeastForIndex);
        var spans = set.Spans;
        while (from < last && spans[from].Last < token)
        {
            from++;
        }

        return from < last || from >= set.Count ? from : ReachOf(set).Next(from, token);
    }

    /// <summary>Something to gather spans in; give it back.</summary>
    public SpanBuilder RentBuilder()
    {
        if (!_builders.TryPop(out var builder))
        {
            return new SpanBuilder(this);
        }

        builder.Clear();
        return builder;
    }

    public void Return(SpanBuilder builder) => _builders.Push(builder);

    /// <summary>Whether one of some clauses does not hold: nothing is in any of its slots.</summary>
    private bool IsUnmet(ReadOnlySpan<int> clauses)
    {
        while (!clauses.IsEmpty)
        {
            var end = 1 + clauses[0];
            var isMet = false;
            for (var i = 1; i < end && !isMet; i++)
            {
                isMet = _slots.Find(clauses[i]) >= 0;
            }

            if (!isMet)
            {
                return true;
            }

            clauses = clauses[end..];
        }

        return false;
    }

    private SpanSet Ordered(int number)
    {
        ref var slot = ref _slots[number];
        if (slot.State != SlotState.Ready)
        {
            _gatherer.Gather(ref slot);
        }

        return _arena.SetOf(slot);
    }

    /// <summary>The number of the slot of a pattern that is asked for the first time.</summary>
    private int Evaluated(PatternProgram pattern)
    {
        if (pattern is UnionProgram union)
        {
            return Evaluated(union);
        }

        var into = RentBuilder();
        PatternEvaluator.Evaluate(pattern, this, into);
        return Keep(pattern.Index, into, into.Order());
    }

    private int Evaluated(UnionProgram union)
    {
        if (!_unions.TryPop(out var spans))
        {
            spans = new SpanUnion();
        }

        spans.Clear();
        UnionEvaluator.Evaluate(union, this, spans);
        CountSpans(spans.Count);
        var number = _slots.Add(union.Index);
        spans.Fill(ref _slots[number], _arena);
        _unions.Push(spans);
        return number;
    }

    /// <summary>Gives what was found a slot.</summary>
    private int Keep(int key, SpanBuilder builder, int longest, Truth when = Truth.True)
    {
        var number = _slots.Add(key);
        ref var slot = ref _slots[number];
        (slot.Start, slot.Count, slot.State, slot.When) = (_arena.Add(builder.Spans), builder.Count, SlotState.Ready, when);
        slot.Longest = longest;
        Return(builder);
        return number;
    }

    /// <summary>The number of the slot with what a rule selects.</summary>
    private int NumberOf(int rule)
    {
        var key = KeyOf(rule);
        var number = _slots.Find(key);
        if (number < 0)
        {
            var into = RentBuilder();
            var when = RuleEvaluator.Evaluate(rule, this, into);
            number = Keep(key, into, SpanSet.LongestOf(into.Spans), when);
        }

        return number;
    }

    /// <summary>What rules select stands behind the patterns and the builtins.</summary>
    private int KeyOf(int rule) => Plan.SlotCount + Builtin.All.Length + rule;

    private SpanSet SelectedBy(int rule) => _arena.SetOf(_slots[NumberOf(rule)]);

    private SpanSet Unplanned(PatternProgram pattern)
    {
        if (!_unplanned.TryGetValue(pattern, out var spans))
        {
            var into = RentBuilder();
            PatternEvaluator.Evaluate(pattern, this, into);
            var longest = into.Order();
            spans = _arena.SetOf(new SpanSlot { Start = _arena.Add(into.Spans), Count = into.Count, Longest = longest });
            Return(into);
            _unplanned.Add(pattern, spans);
        }

        return spans;
    }

    private ReachIndex ReachOf(SpanSet set)
    {
        if (!_reaches.TryGetValue(set.Start, out var reach))
        {
            reach = new ReachIndex(set.Spans);
            _reaches.Add(set.Start, reach);
        }

        return reach;
    }
}
