namespace RuleEngine.Evaluation;

/// <summary>Holds the spans of all sets of one article, one behind the other. Reused for the next.</summary>
/// <remarks>When it grows, the sets made before go on reading the smaller array, which nobody writes to any more.</remarks>
internal sealed class SpanArena
{
    // A large article may need millions of spans; the next one must not hold that memory for ever.
    private const int LargestKept = 1 << 20;

    private PatternSpan[] _spans = new PatternSpan[1024];
    private int _count;

    public void Clear()
    {
        _count = 0;
        if (_spans.Length > LargestKept)
        {
            _spans = new PatternSpan[1024];
        }
    }

    /// <summary>Makes room for some spans; where it begins.</summary>
    public int Take(int count)
    {
        var start = _count;
        _count += count;
        if (_count > _spans.Length)
        {
            Array.Resize(ref _spans, Math.Max(_count, 2 * _spans.Length));
        }

        return start;
    }

    /// <summary>Gives back the last of the room that was made.</summary>
    public void GiveBack(int count) => _count -= count;

    public int Add(ReadOnlySpan<PatternSpan> spans)
    {
        var start = Take(spans.Length);
        spans.CopyTo(_spans.AsSpan(start));
        return start;
    }

    /// <summary>All spans; good until room is made for more.</summary>
    public Span<PatternSpan> AsSpan() => _spans.AsSpan(0, _count);

    public SpanSet SetOf(in SpanSlot slot) => new(_spans, slot.Start, slot.Count, slot.Longest);

    public Span<PatternSpan> SpansOf(in SpanSlot slot) => _spans.AsSpan(slot.Start, slot.Count);
}
