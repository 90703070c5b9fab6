namespace RuleEngine.Evaluation;

/// <summary>
/// For each union that the words of an article filled the terms that did. The slot of a union holds the last link of its chain
/// (<see cref="SpanSlot.Last"/>), and each link the one before. Reused.
/// </summary>
internal sealed class UnionLinks
{
    /// <summary>What stands before the first.</summary>
    public const int None = -1;

    private UnionLink[] _links = new UnionLink[256];
    private int _count;

    /// <summary>A link by its number.</summary>
    public ref readonly UnionLink this[int number] => ref _links[number];

    /// <summary>Forgets all links.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds a term, by the number of its slot, to the slot of a union.</summary>
    public void Add(ref SpanSlot union, int term)
    {
        if (_count == _links.Length)
        {
            Array.Resize(ref _links, 2 * _count);
        }

        _links[_count] = new UnionLink(term, union.Last);
        union.Last = _count++;
    }
}

/// <summary>A term met that a union holds.</summary>
/// <param name="Term">The number of its slot.</param>
/// <param name="Before">The link of the same union before it; <see cref="UnionLinks.None"/> if it is the first.</param>
internal readonly record struct UnionLink(int Term, int Before);
