using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>The rules worth trying on an article: each once, however many of its words were met. Reused; not thread-safe.</summary>
/// <param name="plan">Leads from slots to rules.</param>
/// <param name="rules">How many rules there are.</param>
internal sealed class CandidateRules(EvaluationPlan plan, int rules)
{
    private const int BitsOfPart = 64;

    // A bit a rule: a hundred thousand of them stay near the processor.
    private readonly ulong[] _isCandidate = new ulong[(rules + BitsOfPart - 1) / BitsOfPart];
    private readonly List<int> _rules = [];

    /// <summary>Their indexes, in no order.</summary>
    public IReadOnlyList<int> Rules => _rules;

    /// <summary>Turns to another article: finds the rules that some slots lead to, and those that no word guards.</summary>
    /// <param name="filled">The slots that hold something.</param>
    /// <param name="language">The place of the article's language among those of the rules.</param>
    public void Find(List<int> filled, ushort language)
    {
        foreach (var rule in _rules)
        {
            _isCandidate[rule / BitsOfPart] = 0;
        }

        _rules.Clear();
        foreach (var rule in plan.Unguarded)
        {
            Add(rule, language);
        }

        foreach (var slot in filled)
        {
            foreach (var rule in plan.RulesGuardedBy(slot))
            {
                Add(rule, language);
            }
        }
    }

    private void Add(int rule, ushort language)
    {
        ref var part = ref _isCandidate[rule / BitsOfPart];
        var bit = 1UL << (rule % BitsOfPart);
        if ((part & bit) == 0 && plan.Reads(rule, language))
        {
            part |= bit;
            _rules.Add(rule);
        }
    }
}
