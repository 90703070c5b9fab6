namespace RuleEngine.Evaluation;

/// <summary>Gathers sets of one article and finds the spans of all of them together. Reused.</summary>
/// <remarks>
/// Most unions have but one part that holds anything in an article: its spans are theirs, so nothing is copied or put in order. Of most others the parts
/// are words, and so no more than marked tokens (<see cref="TokenMarks"/>).
/// </remarks>
internal sealed class SpanUnion
{
    private readonly SpanOrder _order = new();
    private readonly TokenMarks _marks = new();
    private SpanSet[] _sets = new SpanSet[8];
    private int _used;
    private int _longest;
    private int _first;
    private int _last;

    /// <summary>How many spans the sets have, equal ones counted in each.</summary>
    public int Count { get; private set; }

    public void Clear() => (_used, Count, _longest, _first, _last) = (0, 0, 0, int.MaxValue, 0);

    public void Add(SpanSet set)
    {
        if (set.IsEmpty)
        {
            return;
        }

        if (_used == _sets.Length)
        {
            Array.Resize(ref _sets, 2 * _used);
        }

        _sets[_used++] = set;
        Count += set.Count;
        _longest = Math.Max(_longest, set.Longest);
        _first = Math.Min(_first, set[0].First);
        _last = Math.Max(_last, set[^1].First);
    }

    /// <summary>Makes the spans of all sets together those of a slot.</summary>
    public void Fill(ref SpanSlot slot, SpanArena arena)
    {
        if (_used <= 1)
        {
            (slot.Start, slot.Count, slot.Longest) = _used == 0 ? (0, 0, 0) : (_sets[0].Start, _sets[0].Count, _sets[0].Longest);
        }
        else if (_longest == 1 && TokenMarks.AreDense(Count, _first, _last))
        {
            FillWithTokens(ref slot, arena);
        }
        else
        {
            FillInOrder(ref slot, arena);
        }

        slot.State = SlotState.Ready;
    }

    private void FillWithTokens(ref SpanSlot slot, SpanArena arena)
    {
        _marks.Expect(_last);
        foreach (ref readonly var set in _sets.AsSpan(0, _used))
        {
            _marks.Mark(set.Spans);
        }

        slot.Start = arena.Take(Count);
        slot.Count = _marks.Take(_first, _last, arena.AsSpan()[slot.Start..]);
        slot.Longest = 1;
        arena.GiveBack(Count - slot.Count);
    }

    private void FillInOrder(ref SpanSlot slot, SpanArena arena)
    {
        slot.Start = arena.Take(Count);
        var spans = arena.AsSpan()[slot.Start..];
        var count = 0;
        foreach (ref readonly var set in _sets.AsSpan(0, _used))
        {
            set.Spans.CopyTo(spans[count..]);
            count += set.Count;
        }

        slot.Count = _order.Apply(spans, out slot.Longest);
        arena.GiveBack(Count - slot.Count);
    }
}
