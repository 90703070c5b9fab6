namespace RuleEngine.Evaluation;

/// <summary>What an evaluation knows of one pattern, or of one rule. Sixteen bytes: a rule set may have a million of them.</summary>
internal struct SpanSlot
{
    /// <summary>The article it speaks of; in the round of another it knows nothing, so that no slot need ever be cleared.</summary>
    public int Round;

    /// <summary>Where its spans begin in the arena.</summary>
    public int Start;

    /// <summary>How many there are.</summary>
    public int Count;

    /// <summary>How far they are.</summary>
    public SlotState State;
}

/// <summary>How far the spans of a slot are.</summary>
internal enum SlotState : byte
{
    /// <summary>Words put them there as they were met, perhaps out of order, perhaps twice.</summary>
    Gathered,

    /// <summary>They are the set that the pattern denotes.</summary>
    Ready,
}
