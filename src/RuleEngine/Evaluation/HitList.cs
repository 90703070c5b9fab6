namespace RuleEngine.Evaluation;

/// <summary>The terms met in an article, in any order. Reused.</summary>
internal sealed class HitList
{
    private TermHit[] _hits = new TermHit[256];

    public int Count { get; private set; }

    public ref readonly TermHit this[int index] => ref _hits[index];

    public ReadOnlySpan<TermHit> AsSpan() => _hits.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(TermHit hit) => AddIf(hit, 1);

    /// <summary>Adds a hit or not, without a jump that would often be foretold wrong.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="times">1 to add it, 0 not to.</param>
    public void AddIf(TermHit hit, int times)
    {
        if (Count == _hits.Length)
        {
            Array.Resize(ref _hits, 2 * Count);
        }

        _hits[Count] = hit;
        Count += times;
    }
}
