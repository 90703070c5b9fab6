namespace RuleEngine.Evaluation;

/// <summary>Gathers the spans of a set while it is computed, in any order. Reused; counts against the limit of the evaluation.</summary>
internal sealed class SpanBuilder(EvaluationContext context)
{
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

    public void AddRange(SpanSet set)
    {
        context.CountSpans(set.Count);
        if (Count + set.Count > _spans.Length)
        {
            Array.Resize(ref _spans, Math.Max(Count + set.Count, 2 * _spans.Length));
        }

        set.Spans.CopyTo(_spans.AsSpan(Count));
        Count += set.Count;
    }

    /// <summary>Puts the spans in order and drops equal ones.</summary>
    public void Order() => Count = SpanOrder.Apply(Spans);

    /// <summary>Leaves only the spans before an index.</summary>
    public void Cut(int count) => Count = count;
}
