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
/// scanned once for the words of all rules together (<see cref="TermScanner"/>), and what was met is then linked to where it is needed:
/// first all hits are counted, then each slot gets its stretch of the arena, then the hits are put there. So a slot of a
/// large rule set is touched in few places of memory, and not at all if no word led to it.
/// </para>
/// <para>
/// Every other pattern is evaluated when a rule asks for its spans, once an article, from the slots of its parts. An empty part ends the work of
/// most patterns at once.
/// </para>
/// </remarks>
internal sealed class ArticleEvaluation : EvaluationContext
{
    // Smaller sets are tried span by span.
    private const int LeastForIndex = 16;

    // By the time so many others are done with, what was sent for is there.
    private const int Ahead = 8;

    private readonly TermScanner _scanner;
    private readonly SpanSlot[] _slots;
    private readonly SpanSlot[] _rules;
    private readonly Truth[] _whens;
    private readonly SpanArena _arena = new();
    private readonly Stack<SpanBuilder> _builders = [];
    private readonly List<int> _filled = [];
    private readonly CandidateRules _candidates;
    private readonly SpanSlot[] _builtins = new SpanSlot[Builtin.All.Length];
    private readonly Dictionary<PatternProgram, SpanSet> _unplanned = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ThenProgram, SpanSet[]> _prefixes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, ReachIndex> _reaches = [];
    private int _round;

    public ArticleEvaluation(RuleSetProgram program)
        : base(program)
    {
        Plan = program.Plan;
        _scanner = new TermScanner(Plan);
        _slots = new SpanSlot[Plan.SlotCount];
        _rules = new SpanSlot[program.Rules.Length];
        _whens = new Truth[program.Rules.Length];
        _candidates = new CandidateRules(Plan, program.Rules.Length);
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
    public IReadOnlyList<int> Candidates => _candidates.Rules;

    /// <summary>The place of the article's language among those of the rules.</summary>
    public ushort Language { get; private set; }

    /// <summary>Turns to an article and scans it.</summary>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled, or there are too many spans.</exception>
    public void Start(AnalyzedArticle article, CancellationToken cancellation, long spanLimit = EvaluationLimits.Spans)
    {
        Begin(article, spanLimit, cancellation);
        _round++;
        _arena.Clear();
        _filled.Clear();
        Language = Plan.PlaceOf(article.Language);
        _unplanned.Clear();
        _prefixes.Clear();
        _reaches.Clear();
        _scanner.Scan(article, this);
        Link(_scanner.Hits);
        _candidates.Find(_filled, Language);
    }

    public override SpanSet SpansOf(PatternProgram pattern)
    {
        pattern = PatternSlots.Unnamed(pattern);
        if (!Plan.Has(pattern))
        {
            return Unplanned(pattern);
        }

        ref var slot = ref _slots[pattern.Index];
        if (slot.Round != _round)
        {
            Fill(pattern, ref slot);
        }
        else if (slot.State == SlotState.Gathered)
        {
            Order(ref slot);
        }

        return _arena.SetOf(slot);
    }

    public override SpanSet[] PrefixesOf(ThenProgram then)
    {
        if (!_prefixes.TryGetValue(then, out var prefixes))
        {
            prefixes = PatternEvaluator.Prefixes(then, this);
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
            _whens[rule]);
    }

    public override bool Holds(ContextProgram test, PatternSpan span) => ContextEvaluator.Holds(test, span, this);

    public override Truth Decide(ConditionProgram condition) => ConditionEvaluator.Evaluate(condition, this);

    public override bool HasOverlap(SpanSet set, TokenRange tokens)
    {
        var next = NextOverlap(set, 0, tokens.First);
        return next < set.Count && set[next].First <= tokens.Last;
    }

    /// <summary>Says that a rule will be tried soon: what is known of it is fetched from memory meanwhile.</summary>
    public void Expect(int rule)
    {
        EarlyFetch.Of(in Plan[rule]);
        EarlyFetch.Of(ref _rules[rule]);
    }

    /// <summary>What a rule reports, before findings of one wording are gathered; computed once.</summary>
    public SpanSet ReportedBy(int rule) => SelectedBy(rule) is var selected && _whens[rule] == Truth.True ? selected : SpanSet.Empty;

    /// <summary>What the condition of a rule came to; true for a rule without one.</summary>
    public Truth WhenOf(int rule)
    {
        _ = SelectedBy(rule);
        return _whens[rule];
    }

    /// <summary>The spans of a builtin, whether a rule names it or not.</summary>
    public SpanSet SpansOf(Builtin builtin)
    {
        ref var slot = ref _builtins[builtin.Ordinal];
        if (slot.Round != _round)
        {
            var into = RentBuilder();
            BuiltinEvaluator.Evaluate(builtin, this, into);
            slot = Keep(into);
        }

        return _arena.SetOf(slot);
    }

    /// <summary>The spans of a slot in which words gather.</summary>
    public SpanSet Gathered(int index)
    {
        ref var slot = ref _slots[index];
        if (slot.Round != _round)
        {
            return SpanSet.Empty;
        }

        if (slot.State == SlotState.Gathered)
        {
            Order(ref slot);
        }

        return _arena.SetOf(slot);
    }

    /// <summary>The spans of a union's words, in any order and perhaps twice.</summary>
    public SpanSet WordsOf(UnionProgram union)
    {
        if (!Plan.Has(union) || Plan.WordsOf(union) is not (var words and >= 0))
        {
            return SpanSet.Empty;
        }

        ref readonly var slot = ref _slots[words];
        return slot.Round == _round ? _arena.SetOf(slot) : SpanSet.Empty;
    }

    /// <summary>Whether the words of a union gather in a slot, so that nobody need ask for each of them.</summary>
    public bool GathersWordsOf(UnionProgram union) => Plan.Has(union);

    /// <summary>The next span of a set, from an index on, that ends at a token or behind it; at least the number of spans if there is none.</summary>
    public int NextOverlap(SpanSet set, int from, int token)
    {
        if (set.Count >= LeastForIndex)
        {
            return ReachOf(set).Next(from, token);
        }

        while (from < set.Count && set[from].Last < token)
        {
            from++;
        }

        return from;
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

    private void Link(ReadOnlySpan<TermHit> hits)
    {
        for (var i = 0; i < hits.Length; i++)
        {
            ref readonly var hit = ref hits[i];
            EarlyFetch.Of(ref _slots[hits[Math.Min(i + Ahead, hits.Length - 1)].Term]);
            CountSpan();
            Announce(hit.Term);
            foreach (var union in Plan.UnionsOf(hit.Term))
            {
                Announce(union);
            }
        }

        foreach (var filled in _filled)
        {
            ref var slot = ref _slots[filled];
            slot.Start = _arena.Take(slot.Count);
            slot.Count = 0;
        }

        foreach (ref readonly var hit in hits)
        {
            var span = new PatternSpan(hit.First, hit.Last, 0);
            Put(hit.Term, span);
            foreach (var union in Plan.UnionsOf(hit.Term))
            {
                Put(union, span);
            }
        }
    }

    private void Announce(int index)
    {
        ref var slot = ref _slots[index];
        if (slot.Round != _round)
        {
            slot = new SpanSlot { Round = _round };
            _filled.Add(index);
        }

        slot.Count++;
    }

    private void Put(int index, PatternSpan span)
    {
        ref var slot = ref _slots[index];
        _arena.Put(slot.Start + slot.Count++, span);
    }

    private void Fill(PatternProgram pattern, ref SpanSlot slot)
    {
        // Words that were not met have no spans, nor has a union of nothing but words.
        if (pattern is TermProgram or RegexProgram || (pattern is UnionProgram union && Plan.WordsOf(union) == pattern.Index))
        {
            slot = new SpanSlot { Round = _round, State = SlotState.Ready };
            return;
        }

        var into = RentBuilder();
        PatternEvaluator.Evaluate(pattern, this, into);
        into.Order();
        slot = Keep(into);
    }

    private SpanSlot Keep(SpanBuilder builder)
    {
        var slot = new SpanSlot { Round = _round, Start = _arena.Add(builder.Spans), Count = builder.Count, State = SlotState.Ready };
        Return(builder);
        return slot;
    }

    private void Order(ref SpanSlot slot)
    {
        slot.Count = SpanSet.Order(_arena.SpansOf(slot));
        slot.State = SlotState.Ready;
    }

    private SpanSet SelectedBy(int rule)
    {
        ref var slot = ref _rules[rule];
        if (slot.Round != _round)
        {
            var into = RentBuilder();
            _whens[rule] = RuleEvaluator.Evaluate(rule, this, into);
            slot = Keep(into);
        }

        return _arena.SetOf(slot);
    }

    private SpanSet Unplanned(PatternProgram pattern)
    {
        if (!_unplanned.TryGetValue(pattern, out var spans))
        {
            var into = RentBuilder();
            PatternEvaluator.Evaluate(pattern, this, into);
            into.Order();
            spans = _arena.SetOf(Keep(into));
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
