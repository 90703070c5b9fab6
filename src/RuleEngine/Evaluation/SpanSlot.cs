namespace RuleEngine.Evaluation;

/// <summary>What an evaluation knows of one pattern, or of one rule.</summary>
internal struct SpanSlot
{
    /// <summary>Of which.</summary>
    public int Key;

    /// <summary>Where the table of slots finds it.</summary>
    public int Place;

    /// <summary>Where its spans begin in the arena.</summary>
    public int Start;

    /// <summary>How many there are.</summary>
    public int Count;

    /// <summary>How many tokens the longest of them has, once they are ready.</summary>
    public int Longest;

    /// <summary>Of a term, where the unions that hold it are listed.</summary>
    public int Unions;

    /// <summary>How far they are.</summary>
    public SlotState State;

    /// <summary>What the condition of a rule came to.</summary>
    public Truth When;
}

/// <summary>How far the spans of a slot are.</summary>
internal enum SlotState : byte
{
    /// <summary>Words put them there as they were met, perhaps out of order, perhaps twice.</summary>
    Gathered,

    /// <summary>They are the set that the pattern denotes.</summary>
    Ready,
}
