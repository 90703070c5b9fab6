using System.Numerics;

namespace RuleEngine.Rules.Compilation;

/// <summary>Leads from a word and the one beside it to what is filed under the pair. Immutable and thread-safe.</summary>
internal sealed class WordPairs
{
    // An odd number that scatters keys that differ in a few bits: 2^64 divided by the golden ratio.
    private const ulong Scatter = 0x9E3779B97F4A7C15;

    private readonly ulong[] _neighbours;
    private readonly ulong[] _keys;
    private readonly int[] _groups;
    private readonly Adjacency _filed;

    /// <param name="words">How many words there are.</param>
    /// <param name="pairs">The pairs, and what to file under each.</param>
    public WordPairs(int words, IReadOnlyCollection<(int Word, int Other, int Filed)> pairs)
    {
        _neighbours = new ulong[words];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * pairs.Count));
        _keys = new ulong[size];
        _groups = new int[size];
        var filed = new List<(int Group, int Filed)>(pairs.Count);
        var groups = 0;
        foreach (var (word, other, item) in pairs)
        {
            _neighbours[word] |= BitOf(other);
            var place = PlaceOf(KeyOf(word, other));
            if (_keys[place] == 0)
            {
                (_keys[place], _groups[place]) = (KeyOf(word, other), groups++);
            }

            filed.Add((_groups[place], item));
        }

        _filed = Adjacency.Of(groups, filed);
    }

    public ReadOnlySpan<int> this[int word, int other]
    {
        get
        {
            if ((_neighbours[word] & BitOf(other)) == 0)
            {
                return [];
            }

            var place = PlaceOf(KeyOf(word, other));
            return _keys[place] == 0 ? [] : _filed[_groups[place]];
        }
    }

    /// <summary>Whether anything is filed under a word with some other.</summary>
    public bool MayBegin(int word) => _neighbours[word] != 0;

    private static ulong BitOf(int word) => 1UL << (int)((ulong)word * Scatter >> 58);

    /// <summary>Never 0, which marks an empty place.</summary>
    private static ulong KeyOf(int word, int other) => ((ulong)word << 32 | (uint)other) + 1;

    /// <summary>Where a key is, or the empty place where it would be: half of them are.</summary>
    private int PlaceOf(ulong key)
    {
        var mask = _keys.Length - 1;
        var place = (int)(key * Scatter >> 32) & mask;
        while (_keys[place] != 0 && _keys[place] != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }
}
