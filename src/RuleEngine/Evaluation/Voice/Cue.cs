namespace RuleEngine.Evaluation.Voice;

/// <summary>Words that say that somebody speaks: one event of speech, whatever keys of the <c>attribution:</c> block find it.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
internal readonly record struct Cue(int First, int Last)
{
    /// <summary>It reports speech: <c>said</c>.</summary>
    public bool IsSays { get; init; }

    /// <summary>It names a source: <c>according to</c>.</summary>
    public bool IsAccording { get; init; }

    /// <summary>Without a source of its own the one before speaks on: <c>added</c>.</summary>
    public bool IsCarry { get; init; }

    /// <summary>A conjunction is written onto it (وقال): it begins a statement of its own and is no part of the one before.</summary>
    public bool IsJoined { get; init; }

    /// <summary>
    /// One cue of two that overlap, the other beginning no earlier: <c>added</c> and <c>He added</c> are one event. The verb within
    /// <c>as … reported</c> reports nothing by itself.
    /// </summary>
    public Cue With(Cue other) => new(First, Math.Max(Last, other.Last))
    {
        IsSays = IsSays || (other.IsSays && !(IsAccording && (First, Last) != (other.First, other.Last))),
        IsAccording = IsAccording || other.IsAccording,
        IsCarry = IsCarry || other.IsCarry,
        IsJoined = IsJoined || other.IsJoined,
    };
}
