namespace RuleEngine.Evaluation;

/// <summary>Gathers sets of one article and finds the spans of all of them together. Reused.</summary>
/// <remarks>
/// Most unions have but one part that holds anything in an article: its spans are theirs, so nothing is copied or put in order. Those of several parts
/// are put in order by the tokens with which they begin (<see cref="TokenRow"/>).
/// </remarks>
internal sealed class SpanUnion
{
    private readonly SpanOrder _order = new();
    private readonly TokenRow _row = new();
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
        else
        {
            slot.Start = arena.Take(Count);
            slot.Longest = _longest;
            slot.Count = Write(arena.AsSpan()[slot.Start..]);
            arena.GiveBack(Count - slot.Count);
        }

        slot.State = SlotState.Ready;
    }

    /// <summary>Writes the spans of all sets, in order and each once; how many.</summary>
    private int Write(Span<PatternSpan> to)
    {
        var sets = _sets.AsSpan(0, _used);
        if (!TokenRow.Suits(Count, _first, _last))
        {
            return WriteInOrder(sets, to);
        }

        _row.Start(Count, _last);
        if (_longest == 1)
        {
            foreach (ref readonly var set in sets)
            {
                _row.PlaceTokens(set.Spans);
            }

            return _row.TakeTokens(_first, _last, to);
        }

        foreach (ref readonly var set in sets)
        {
            if (!_row.TryPlace(set.Spans))
            {
                return WriteInOrder(sets, to);
            }
        }

        return _row.Take(_first, _last, to);
    }

    private int WriteInOrder(ReadOnlySpan<SpanSet> sets, Span<PatternSpan> to)
    {
        var count = 0;
        foreach (ref readonly var set in sets)
        {
            set.Spans.CopyTo(to[count..]);
            count += set.Count;
        }

        return _order.Apply(to, out _);
    }
}
