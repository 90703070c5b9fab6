namespace RuleEngine.Evaluation;

/// <summary>What an evaluation knows of one pattern, or of one rule.</summary>
internal struct SpanSlot
{
    /// <summary>Of which.</summary>
    public int Key;

    /// <summary>Where the table of slots finds it.</summary>
    public int Place;

    /// <summary>Where its spans begin in the arena; of a union that words filled once they are ready.</summary>
    public int Start;

    /// <summary>How many there are; equal ones counted twice until they are ready.</summary>
    public int Count;

    /// <summary>How many tokens the longest of them has, once they are ready.</summary>
    public int Longest;

    /// <summary>Of what words filled, what it leads to.</summary>
    public int Lead;

    /// <summary>Of a union that words filled, the last link of its chain (<see cref="UnionLinks"/>).</summary>
    public int Last;

    /// <summary>How far they are.</summary>
    public SlotState State;

    /// <summary>What the condition of a rule came to.</summary>
    public Truth When;
}

/// <summary>How far the spans of a slot are.</summary>
internal enum SlotState : byte
{
    /// <summary>They are the set that the pattern denotes.</summary>
    Ready,

    /// <summary>A term was met, and its spans were put there, perhaps out of order, perhaps twice.</summary>
    Met,

    /// <summary>Terms of a union were met, but nobody has asked yet for their spans.</summary>
    Filled,
}
