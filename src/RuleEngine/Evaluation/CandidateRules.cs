using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>The rules worth trying on an article: each once, however many of its words were met. Reused; not thread-safe.</summary>
/// <param name="plan">Knows the rules.</param>
/// <param name="slots">What was met.</param>
/// <param name="rules">How many rules there are.</param>
internal sealed class CandidateRules(EvaluationPlan plan, SlotTable slots, int rules)
{
    private const int BitsOfPart = 64;

    // A bit a rule: a hundred thousand of them stay near the processor.
    private readonly ulong[] _isNamed = new ulong[(rules + BitsOfPart - 1) / BitsOfPart];
    private readonly List<int> _named = [];
    private readonly List<int> _rules = [];
    private ushort _language;

    /// <summary>Their indexes, in no order.</summary>
    public IReadOnlyList<int> Rules => _rules;

    /// <summary>Turns to another article.</summary>
    /// <param name="language">The place of its language among those of the rules.</param>
    public void Start(ushort language)
    {
        foreach (var place in _named)
        {
            _isNamed[plan.Leads.RuleAt(place).Rule / BitsOfPart] = 0;
        }

        _named.Clear();
        _language = language;
    }

    /// <summary>Takes note of the rules that a lead names.</summary>
    public void Name(int lead)
    {
        var end = plan.Leads.EndOf(lead);
        for (var place = plan.Leads.RulesOf(lead); place < end;)
        {
            var guarded = plan.Leads.RuleAt(place);
            ref var part = ref _isNamed[guarded.Rule / BitsOfPart];
            var bit = 1UL << (guarded.Rule % BitsOfPart);
            if ((part & bit) == 0 && (guarded.Language == 0 || guarded.Language == _language))
            {
                part |= bit;
                _named.Add(place);
            }

            place = guarded.Next;
        }
    }

    /// <summary>Finds the rules worth trying, once all words are counted: those named whose gate holds, and those that no word guards.</summary>
    public void Find()
    {
        _rules.Clear();
        foreach (var rule in plan.Unguarded)
        {
            if (plan[rule].Reads(_language))
            {
                _rules.Add(rule);
            }
        }

        foreach (var place in _named)
        {
            var guarded = plan.Leads.RuleAt(place);
            if (Holds(guarded.Gate))
            {
                _rules.Add(guarded.Rule);
            }
        }
    }

    private bool Holds(ReadOnlySpan<int> gate)
    {
        while (!gate.IsEmpty)
        {
            var clause = GateClause.First(gate);
            var least = clause.Least;
            foreach (var slot in clause.Slots)
            {
                least -= slots.Find(slot) is var number and >= 0 && slots[number].Count >= clause.Spans ? 1 : 0;
            }

            if (least > 0)
            {
                return false;
            }

            gate = gate[clause.Length..];
        }

        return true;
    }
}
