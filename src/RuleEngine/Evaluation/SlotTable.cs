namespace RuleEngine.Evaluation;

/// <summary>What an evaluation knows of the patterns and rules that the article led to: some hundred of perhaps a million. Reused.</summary>
/// <remarks>
/// A place for each pattern of a large rule set would be far from the processor whenever it is asked; a table of those few is near. It
/// is open and at most half full. Where a place for each key is no more than the processor keeps near, every key has its own and nothing is searched.
/// </remarks>
internal sealed class SlotTable
{
    // An odd number that scatters neighbours: 2^32 divided by the golden ratio.
    private const uint Scatter = 0x9E3779B9;

    private const int FirstLength = 256;

    // After an article of a book's length, the next one must not wander through so large a table.
    private const int LargestKept = 1 << 14;

    // A quarter of a megabyte: the shipped packs have 15,000 patterns and rules.
    private const int MostWithPlaceEach = 1 << 16;

    private const int None = -1;

    private readonly bool _hasPlaceEach;
    private SpanSlot[] _slots = new SpanSlot[FirstLength / 2];

    // For each place the number of the slot that is found there.
    private int[] _places;

    /// <param name="keys">How many keys there may be, from 0 up.</param>
    public SlotTable(int keys)
    {
        _hasPlaceEach = keys <= MostWithPlaceEach;
        _places = FreePlaces(_hasPlaceEach ? keys : FirstLength);
    }

    /// <summary>How many slots there are.</summary>
    public int Count { get; private set; }

    /// <summary>A slot by its number; good until another is added.</summary>
    public ref SpanSlot this[int number] => ref _slots[number];

    /// <summary>All of them; good until another is added.</summary>
    public Span<SpanSlot> AsSpan() => _slots.AsSpan(0, Count);

    /// <summary>Forgets all slots.</summary>
    public void Clear()
    {
        foreach (ref readonly var slot in AsSpan())
        {
            _places[slot.Place] = None;
        }

        Count = 0;
        if (_slots.Length > LargestKept / 2)
        {
            _slots = new SpanSlot[FirstLength / 2];
            _places = _hasPlaceEach ? _places : FreePlaces(FirstLength);
        }
    }

    /// <summary>The number of the slot with a key; -1 if there is none.</summary>
    public int Find(int key) => _places[PlaceOf(key)];

    /// <summary>The number of the slot with a key, which is new if it is the number of slots before.</summary>
    public int Add(int key)
    {
        if (Count == _slots.Length)
        {
            Grow();
        }

        // A slot is written whether it is needed or not: nobody can foretell that, and a jump foretold wrong costs more.
        var place = PlaceOf(key);
        var count = Count;
        _slots[count] = new SpanSlot { Key = key, Place = place, Last = UnionLinks.None };
        var known = _places[place];
        var isNew = known >> 31;
        var number = (known & ~isNew) | (count & isNew);
        _places[place] = number;
        Count = count - isNew;
        return number;
    }

    private static int[] FreePlaces(int length)
    {
        var places = new int[length];
        Array.Fill(places, None);
        return places;
    }

    /// <summary>The place of a key, or the free one where it would be.</summary>
    private int PlaceOf(int key)
    {
        if (_hasPlaceEach)
        {
            return key;
        }

        var mask = _places.Length - 1;
        var hash = (uint)key * Scatter;
        var place = (int)(hash >> 8) & mask;
        while (_places[place] is var number and >= 0 && _slots[number].Key != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private void Grow()
    {
        Array.Resize(ref _slots, 2 * _slots.Length);
        if (_hasPlaceEach)
        {
            return;
        }

        _places = FreePlaces(2 * _slots.Length);
        for (var number = 0; number < Count; number++)
        {
            ref var slot = ref _slots[number];
            slot.Place = PlaceOf(slot.Key);
            _places[slot.Place] = number;
        }
    }
}
