namespace RuleEngine.Rules.Compilation;

/// <summary>One of the clauses of a gate, all of which must hold: so many of some slots hold so many spans each, or none of them any.</summary>
internal readonly ref struct GateClause
{
    // What stands before the slots.
    private const int Heading = 3;

    private GateClause(int least, int spans, ReadOnlySpan<int> slots)
    {
        Least = least;
        Spans = spans;
        Slots = slots;
    }

    /// <summary>How many of the slots at least; 0 if none may.</summary>
    public int Least { get; }

    /// <summary>How many spans, equal ones perhaps counted twice.</summary>
    public int Spans { get; }

    public ReadOnlySpan<int> Slots { get; }

    /// <summary>How many numbers it takes in a gate.</summary>
    public int Length => LengthOf(Slots.Length);

    public static GateClause First(ReadOnlySpan<int> gate) => new(gate[0], gate[1], gate.Slice(Heading, gate[2]));

    public static int LengthOf(int slots) => Heading + slots;

    /// <summary>The clause as part of a gate.</summary>
    public static int[] Written(int least, int spans, int[] slots) => [least, spans, slots.Length, .. slots];
}
