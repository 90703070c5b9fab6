namespace RuleEngine.Evaluation;

/// <summary>Gathers the spans of a set while it is computed, in any order. Reused; counts against the limit of the evaluation.</summary>
internal sealed class SpanBuilder(EvaluationContext context)
{
    private readonly SpanOrder _order = new();
    private PatternSpan[] _spans = new PatternSpan[16];

    public int Count { get; private set; }

    public Span<PatternSpan> Spans => _spans.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(PatternSpan span)
    {
        context.CountSpan();
        if (Count == _spans.Length)
        {
            Array.Resize(ref _spans, 2 * Count);
        }

        _spans[Count++] = span;
    }

    public void AddRange(SpanSet set) => AddRange(set.Spans);

    public void AddRange(ReadOnlySpan<PatternSpan> spans)
    {
        context.CountSpans(spans.Length);
        AddUncounted(spans);
    }

    /// <summary>Adds spans of which perhaps not all stay: those that do are counted by <see cref="CountAll"/>.</summary>
    public void AddUncounted(ReadOnlySpan<PatternSpan> spans)
    {
        if (Count + spans.Length > _spans.Length)
        {
            Array.Resize(ref _spans, Math.Max(Count + spans.Length, 2 * _spans.Length));
        }

        spans.CopyTo(_spans.AsSpan(Count));
        Count += spans.Length;
    }

    /// <summary>Counts all spans, where they were added uncounted.</summary>
    public void CountAll() => context.CountSpans(Count);

    /// <summary>Puts the spans in order and drops equal ones.</summary>
    /// <returns>How many tokens the longest has; 0 if there are none.</returns>
    public int Order()
    {
        Count = _order.Apply(Spans, out var longest);
        return longest;
    }

    /// <summary>Leaves only the spans before an index.</summary>
    public void Cut(int count) => Count = count;
}
