namespace RuleEngine.Articles;

/// <summary>Parts of one article after the other, in an array that grows to the longest and is used again.</summary>
internal sealed class PartBuffer<T>
{
    private const int FirstCapacity = 16;

    // An article a hundred times as long as usual is no measure of the next ones: its memory is given back.
    private const int MostKept = 1 << 16;

    private T[] _parts = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _parts.AsSpan(0, Count)[index];

    public ref T Last => ref this[Count - 1];

    /// <summary>The parts so far; valid until the buffer is cleared.</summary>
    public PartList<T> List => new(_parts, Count);

    public Span<T> AsSpan() => _parts.AsSpan(0, Count);

    /// <summary>The array itself, for views that are valid until the buffer grows or is cleared.</summary>
    public T[] Array => _parts;

    public void Add(T part)
    {
        if (Count == _parts.Length)
        {
            System.Array.Resize(ref _parts, Math.Max(FirstCapacity, 2 * Count));
        }

        _parts[Count++] = part;
    }

    /// <summary>Drops all parts from an index on.</summary>
    public void Truncate(int count) => Count = Math.Min(Count, count);

    /// <summary>Drops all parts, to begin the next article.</summary>
    public void Clear()
    {
        Count = 0;
        if (_parts.Length > MostKept)
        {
            _parts = [];
        }
    }
}
