namespace RuleEngine.Rules.Compilation;

/// <summary>
/// All that a term leads to, side by side: its slot, the unions that it fills, the rules worth trying once it was met. Immutable and
/// thread-safe.
/// </summary>
/// <remarks>
/// In an article that meets two hundred terms of a hundred thousand rules, nearly every look into an array as long as the rules is one into
/// memory. So there is one array, and a term is known by its place in it: what stands there has come from memory when the scanning of
/// the article is done. A union has a lead of its own, for the rules that any of its words makes worth trying.
/// </remarks>
internal sealed class TermLeads
{
    // The slot, how many unions, how many numbers speak of rules.
    private const int Heading = 3;

    // The rule, its language and a bit, how many numbers the gate has.
    private const int HeadingOfRule = 3;

    private readonly int[] _records;
    private readonly int[] _leads;

    /// <param name="slots">How many slots there are.</param>
    /// <param name="filled">Those that words fill: of terms, and of the words of unions.</param>
    /// <param name="unions">From the slot of a term to those of the unions that it fills besides.</param>
    /// <param name="guarded">From a slot to the rules worth trying once it holds something.</param>
    /// <param name="languages">For each rule the place of its language.</param>
    /// <param name="gates">For each rule what else must be there.</param>
    public TermLeads(int slots, IEnumerable<int> filled, Adjacency unions, Adjacency guarded, ushort[] languages, RuleGate[] gates)
    {
        _leads = new int[slots];
        var records = new List<int>();
        int[] ordered = [.. filled.Distinct().Order()];
        foreach (var slot in ordered)
        {
            _leads[slot] = records.Count;
            records.AddRange([slot, unions[slot].Length, 0]);
            records.AddRange(unions[slot]);
            var start = records.Count;
            foreach (var rule in guarded[slot])
            {
                ref readonly var gate = ref gates[rule];
                records.AddRange([rule, GuardedRule.Noted(languages[rule], gate), gate.Clauses.Length]);
                records.AddRange(gate.Clauses);
            }

            records[_leads[slot] + 2] = records.Count - start;
        }

        _records = [.. records];
        foreach (var slot in ordered)
        {
            var lead = _leads[slot];
            foreach (ref var union in _records.AsSpan(lead + Heading, _records[lead + 1]))
            {
                union = _leads[union];
            }
        }
    }

    /// <param name="records">What each lead says, one behind the other.</param>
    /// <param name="leads">For each slot where its lead begins.</param>
    public TermLeads(int[] records, int[] leads) => (_records, _leads) = (records, leads);

    /// <summary>What each lead says, one behind the other.</summary>
    public int[] Records => _records;

    /// <summary>For each slot where its lead begins.</summary>
    public int[] Starts => _leads;

    /// <summary>The lead of a slot that words fill.</summary>
    public int this[int slot] => _leads[slot];

    /// <summary>Where a lead begins, to be fetched before it is asked for.</summary>
    public ref readonly int PlaceOf(int lead) => ref _records[lead];

    /// <summary>The slot that is filled.</summary>
    public int SlotOf(int lead) => _records[lead];

    /// <summary>The leads of the unions that are filled besides.</summary>
    public ReadOnlySpan<int> UnionsOf(int lead) => _records.AsSpan(lead + Heading, _records[lead + 1]);

    /// <summary>The lead of the first union that is filled besides; the lead itself if there is none.</summary>
    public int FirstUnionOf(int lead) => _records[lead + 1] > 0 ? _records[lead + Heading] : lead;

    /// <summary>Where the rules begin that are worth trying; they end at <see cref="EndOf"/>, and <see cref="GuardedRule.Next"/> is behind each.</summary>
    public int RulesOf(int lead) => lead + Heading + _records[lead + 1];

    /// <summary>Where a lead ends.</summary>
    public int EndOf(int lead) => RulesOf(lead) + _records[lead + 2];

    /// <summary>The rule at a place.</summary>
    public GuardedRule RuleAt(int place)
    {
        var gate = place + HeadingOfRule;
        var length = _records[place + 2];
        return new GuardedRule(_records[place], _records[place + 1], _records.AsSpan(gate, length), gate + length);
    }
}
