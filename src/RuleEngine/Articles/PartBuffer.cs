namespace RuleEngine.Articles;

/// <summary>Parts of one article after the other, in an array that grows to the longest and is used again.</summary>
internal sealed class PartBuffer<T>
{
    private T[] _parts = [];

    public int Count { get; private set; }

    /// <summary>The parts so far; valid until the buffer grows or is cleared.</summary>
    public PartList<T> List => new(_parts, Count);

    /// <summary>The array behind the parts, for other views of them, as short-lived.</summary>
    public T[] Array => _parts;

    public ref T this[int index] => ref _parts.AsSpan(0, Count)[index];

    public Span<T> AsSpan() => _parts.AsSpan(0, Count);

    public void Add(T part)
    {
        var parts = _parts;
        var count = Count;
        if ((uint)count < (uint)parts.Length)
        {
            parts[count] = part;
            Count = count + 1;
        }
        else
        {
            Grow();
            Add(part);
        }
    }

    /// <summary>Drops all parts from an index on.</summary>
    public void Truncate(int count) => Count = Math.Min(Count, count);

    /// <summary>Drops all parts, to begin the next article.</summary>
    public void Clear()
    {
        Count = 0;
        _parts = PartBuffer.Room(_parts, 0);
    }

    private void Grow() => System.Array.Resize(ref _parts, Math.Max(PartBuffer.FirstCapacity, 2 * Count));
}

/// <summary>What arrays that are used again have in common.</summary>
internal static class PartBuffer
{
    public const int FirstCapacity = 16;

    // An article a hundred times as long as usual is no measure of the next ones: its memory is given back.
    private const int MostKept = 1 << 16;

    /// <summary>The array if it is neither too small nor kept for nothing, else another; what it held is lost.</summary>
    public static T[] Room<T>(T[] array, int length)
    {
        var isKept = array.Length <= MostKept || length > MostKept;
        return array.Length >= length && isKept ? array : new T[Math.Max(length, isKept ? Math.Min(2 * array.Length, MostKept) : 0)];
    }
}
