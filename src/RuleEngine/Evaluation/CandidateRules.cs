using System.Runtime.InteropServices;
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
    private readonly List<(CandidateRule Rule, int Place)> _named = [];
    private readonly List<CandidateRule> _rules = [];
    private ushort _language;

    /// <summary>The rules, in no order.</summary>
    public ReadOnlySpan<CandidateRule> Rules => CollectionsMarshal.AsSpan(_rules);

    /// <summary>Turns to another article.</summary>
    /// <param name="language">The place of its language among those of the rules.</param>
    public void Start(ushort language)
    {
        foreach (var (named, _) in _named)
        {
            _isNamed[named.Rule / BitsOfPart] = 0;
        }

        _named.Clear();
        _rules.Clear();
        _language = language;
    }

    /// <summary>Takes note of the rules that a lead names.</summary>
    /// <param name="lead">The lead.</param>
    /// <param name="slot">The number of the slot that it fills.</param>
    public void Name(int lead, int slot)
    {
        var end = plan.Leads.EndOf(lead);
        for (var place = plan.Leads.RulesOf(lead); place < end;)
        {
            var guarded = plan.Leads.RuleAt(place);
            if (guarded.Reads(_language))
            {
                if (guarded.IsAll && guarded.Gate.IsEmpty)
                {
                    // No other slot leads to it.
                    _rules.Add(new CandidateRule(guarded.Rule, slot));
                }
                else
                {
                    Name(guarded, place, slot);
                }
            }

            place = guarded.Next;
        }
    }

    /// <summary>Finds the rules worth trying, once all words are counted: those named whose gate holds, and those that no word guards.</summary>
    public void Find()
    {
        foreach (var rule in plan.Unguarded)
        {
            if (plan[rule].Reads(_language))
            {
                _rules.Add(new CandidateRule(rule, -1));
            }
        }

        foreach (var (named, place) in _named)
        {
            if (Holds(plan.Leads.RuleAt(place).Gate))
            {
                _rules.Add(named);
            }
        }
    }

    private void Name(in GuardedRule guarded, int place, int slot)
    {
        ref var part = ref _isNamed[guarded.Rule / BitsOfPart];
        var bit = 1UL << (guarded.Rule % BitsOfPart);
        if ((part & bit) == 0)
        {
            part |= bit;
            _named.Add((new CandidateRule(guarded.Rule, guarded.IsAll ? slot : -1), place));
        }
    }

    private bool Holds(ReadOnlySpan<int> gate)
    {
        while (!gate.IsEmpty)
        {
            var clause = GateClause.First(gate);
            var met = 0;
            foreach (var slot in clause.Slots)
            {
                met += slots.Find(slot) is var number and >= 0 && slots[number].Count >= clause.Spans ? 1 : 0;
            }

            if (clause.Least == 0 ? met > 0 : met < clause.Least)
            {
                return false;
            }

            gate = gate[clause.Length..];
        }

        return true;
    }
}
