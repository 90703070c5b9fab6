namespace RuleEngine.Evaluation;

/// <summary>Makes the spans of a slot that words filled ready, when somebody asks for them. Reused.</summary>
/// <remarks>
/// The plain way puts every hit into the slots of all unions that hold its term, and sorts each slot. Of the unions that words fill, half is never asked for,
/// and half of the others had but one of their terms met.
/// </remarks>
/// <param name="slots">Knows the slots.</param>
/// <param name="links">The terms that filled each union.</param>
/// <param name="arena">Holds the spans of terms, and receives those of unions.</param>
internal sealed class SpanGatherer(SlotTable slots, UnionLinks links, SpanArena arena)
{
    private readonly SpanUnion _union = new();
    private readonly SpanOrder _order = new();

    /// <summary>Makes the spans of a slot ready.</summary>
    public void Gather(ref SpanSlot slot)
    {
        if (slot.State == SlotState.Filled)
        {
            GatherUnion(ref slot);
        }
        else if (slot.State == SlotState.Met)
        {
            GatherTerm(ref slot);
        }
    }

    private void GatherUnion(ref SpanSlot union)
    {
        _union.Clear();
        for (var link = union.Last; link != UnionLinks.None; link = links[link].Before)
        {
            ref var term = ref slots[links[link].Term];
            Gather(ref term);
            _union.Add(arena.SetOf(term));
        }

        _union.Fill(ref union, arena);
    }

    private void GatherTerm(ref SpanSlot term)
    {
        term.Count = _order.Apply(arena.SpansOf(term), out term.Longest);
        term.State = SlotState.Ready;
    }
}
