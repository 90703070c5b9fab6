using System.Numerics;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Compilation;

/// <summary>Leads from the families of two words that stand side by side to what is filed under the pair. Immutable and thread-safe.</summary>
/// <remarks>
/// Of most pairs in a text there is nothing. A filter of a few bits a pair tells so before the table is asked: it is small enough to
/// stay near the processor, and the table of a large rule set is not. Pairs of equal bits do no harm. The table is open: a pair
/// lies at its hash or in one of the next places, and half of them are empty.
/// </remarks>
internal sealed class WordPairs<T>
{
    // An odd number that scatters keys that differ in a few bits: 2^64 divided by the golden ratio.
    private const ulong Scatter = 0x9E3779B97F4A7C15;

    // Of them two are set: one pair in twenty that is not filed passes the filter.
    private const int BitsOfPair = 8;
    private const int BitsOfPart = 64;

    // Shifts take six bits of a number.
    private const int ShiftOfOther = 6;
    private const int ShiftOfPlace = 12;
    private const int ShiftOfPart = 32;

    private readonly bool[] _isFirst;
    private readonly bool[] _isSecond;
    private readonly ulong[] _filter;
    private readonly PairEntry[] _entries;
    private readonly T[] _filed;

    /// <param name="words">How many words there are: the number of a family is that of a word.</param>
    /// <param name="pairs">The pairs, and what to file under each.</param>
    public WordPairs(int words, List<(int First, int Second, T Filed)> pairs)
    {
        _isFirst = new bool[words];
        _isSecond = new bool[words];
        _filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, BitsOfPair * pairs.Count / BitsOfPart))];
        _entries = new PairEntry[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * pairs.Count))];
        foreach (var (first, second, _) in pairs)
        {
            _isFirst[first] = true;
            _isSecond[second] = true;
            var key = KeyOf(first, second);
            var hash = HashOf(key);
            _filter[PartOf(hash)] |= BitsOf(hash);
            ref var entry = ref EntryOf(key);
            entry.Key = key;
            entry.Count++;
        }

        var starts = 0;
        foreach (ref var entry in _entries.AsSpan())
        {
            (entry.Start, starts, entry.Count) = (starts, starts + entry.Count, 0);
        }

        // One more, so that every start is a place.
        _filed = new T[pairs.Count + 1];
        foreach (var (first, second, filed) in pairs)
        {
            ref var entry = ref EntryOf(KeyOf(first, second));
            _filed[entry.Start + entry.Count++] = filed;
        }
    }

    /// <param name="isFirst">For each family whether it is the first of a pair.</param>
    /// <param name="isSecond">For each family whether it is the second of a pair.</param>
    /// <param name="filter">The filter; its length is a power of two.</param>
    /// <param name="entries">The table; its length is a power of two.</param>
    /// <param name="filed">What is filed, that of one pair side by side.</param>
    public WordPairs(bool[] isFirst, bool[] isSecond, ulong[] filter, PairEntry[] entries, T[] filed) =>
        (_isFirst, _isSecond, _filter, _entries, _filed) = (isFirst, isSecond, filter, entries, filed);

    /// <summary>For each family whether it is the first of a pair.</summary>
    public bool[] Firsts => _isFirst;

    /// <summary>For each family whether it is the second of a pair.</summary>
    public bool[] Seconds => _isSecond;

    /// <summary>The filter.</summary>
    public ulong[] Filter => _filter;

    /// <summary>The table.</summary>
    public PairEntry[] Entries => _entries;

    /// <summary>What is filed, that of one pair side by side.</summary>
    public T[] Filed => _filed;

    /// <summary>What two families are looked up by; never 0.</summary>
    public static ulong KeyOf(int first, int second) => ((ulong)first << 32 | (uint)second) + 1;

    /// <summary>0 if nothing is filed under a pair, else most likely 1.</summary>
    public int MayHold(ulong key)
    {
        var hash = HashOf(key);
        var part = _filter[PartOf(hash)];
        return (int)(part >> (int)hash) & (int)(part >> (int)(hash >> ShiftOfOther)) & 1;
    }

    /// <summary>Sends for what is known of a pair, which will be asked for soon.</summary>
    public void Expect(ulong key) => EarlyFetch.Of(ref _entries[PlaceOf(HashOf(key))]);

    /// <summary>Where that stands what is filed under a pair, and how much it is; it is sent for.</summary>
    public (int Start, int Length) PlacesOf(ulong key)
    {
        ref readonly var entry = ref EntryOf(key);
        EarlyFetch.Of(ref _filed[entry.Start]);
        return (entry.Start, entry.Count);
    }

    /// <summary>What stands at some places.</summary>
    public ReadOnlySpan<T> At(int start, int length) => _filed.AsSpan(start, length);

    /// <summary>Whether anything is filed under a family before some other.</summary>
    public bool IsFirst(int family) => _isFirst[family];

    /// <summary>Whether anything is filed under a family behind some other.</summary>
    public bool IsSecond(int family) => _isSecond[family];

    /// <summary>The upper half of a product scatters well, the lower does not.</summary>
    private static ulong HashOf(ulong key)
    {
        var product = key * Scatter;
        return product ^ (product >> 32);
    }

    private static ulong BitsOf(ulong hash) => 1UL << (int)hash | 1UL << (int)(hash >> ShiftOfOther);

    private int PartOf(ulong hash) => (int)(hash >> ShiftOfPart) & (_filter.Length - 1);

    private int PlaceOf(ulong hash) => (int)(hash >> ShiftOfPlace) & (_entries.Length - 1);

    /// <summary>The entry of a key, or the empty one where it would be.</summary>
    private ref PairEntry EntryOf(ulong key)
    {
        for (var place = PlaceOf(HashOf(key)); ; place = (place + 1) & (_entries.Length - 1))
        {
            ref var entry = ref _entries[place];
            if (entry.Key == key || entry.Key == 0)
            {
                return ref entry;
            }
        }
    }
}

/// <summary>Where that stands what is filed under a pair.</summary>
internal struct PairEntry
{
    /// <summary>0 if nothing is filed here.</summary>
    public ulong Key;
    public int Start;
    public int Count;
}
