namespace RuleEngine.Rules.Compilation;

/// <summary>A rule that a slot makes worth trying.</summary>
internal readonly ref struct GuardedRule
{
    private const int IsAllBit = 1 << 16;
    private readonly int _languageAndBits;

    /// <param name="rule">Its index.</param>
    /// <param name="languageAndBits">The language it reads, by its place among those of the rules, and a bit besides (<see cref="Noted"/>).</param>
    /// <param name="gate">What else must be there.</param>
    /// <param name="next">The place behind it.</param>
    public GuardedRule(int rule, int languageAndBits, ReadOnlySpan<int> gate, int next)
    {
        Rule = rule;
        _languageAndBits = languageAndBits;
        Gate = gate;
        Next = next;
    }

    public int Rule { get; }

    public ushort Language => (ushort)_languageAndBits;

    /// <inheritdoc cref="RuleGate.IsAll"/>
    public bool IsAll => (_languageAndBits & IsAllBit) != 0;

    /// <inheritdoc cref="RuleGate.Clauses"/>
    public ReadOnlySpan<int> Gate { get; }

    /// <summary>The place behind it.</summary>
    public int Next { get; }

    /// <summary>The number in which language and gate are noted.</summary>
    public static int Noted(ushort language, in RuleGate gate) => language | (gate.IsAll ? IsAllBit : 0);

    /// <summary>Whether it reads articles of a language, given by its place; that of any language is 0.</summary>
    public bool Reads(ushort language) => Language == 0 || Language == language;
}
