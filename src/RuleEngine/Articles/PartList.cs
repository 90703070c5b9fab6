using System.Collections;
using System.Runtime.CompilerServices;

namespace RuleEngine.Articles;

/// <summary>A view of parts of an article, such as its sentences. Copies nothing; as long-lived as what it looks at.</summary>
[CollectionBuilder(typeof(PartList), nameof(PartList.Of))]
internal readonly struct PartList<T> : IReadOnlyList<T>
{
    private readonly T[]? _parts;

    public PartList(T[] parts, int length) => (_parts, Length) = (parts, length);

    public int Length { get; }

    public bool IsEmpty => Length == 0;

    int IReadOnlyCollection<T>.Count => Length;

    public T this[int index] => AsSpan()[index];

    public ReadOnlySpan<T> AsSpan() => _parts.AsSpan(0, Length);

    public ArraySegment<T>.Enumerator GetEnumerator() => new ArraySegment<T>(_parts ?? [], 0, Length).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes lists of parts that nobody else holds.</summary>
internal static class PartList
{
    public static PartList<T> Of<T>(ReadOnlySpan<T> parts) => new(parts.ToArray(), parts.Length);
}
