using System.Collections.Immutable;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Compilation;

/// <summary>Leads from a token to the words of rules that it may be, so that an article's cost does not follow the number of rules.</summary>
/// <remarks>
/// <para>
/// The plain way tries every word of every rule on every token: ten thousand words on a thousand tokens are ten million trials, of which
/// a few hundred succeed. But a form and a token that match begin with the same letters once the token's proclitics are off. So each word is
/// filed under beginnings of its forms, and a token is looked up under each of its beginnings, with no letter taken off, with one, up to
/// the longest proclitics. Every word found so is still tried: the index may name too many, never too few, and two keys of one hash do no harm.
/// </para>
/// <para>
/// Forms that share their first three letters are filed once, under all the letters that they share. Worked example: «ميليشيا~» is filed
/// under «ميليشي». The token وميليشياتها is looked up under و, ومي …, then م, مي, … «ميليشي», which finds the word, and so on.
/// </para>
/// <para>A word is known by its number. Immutable and thread-safe.</para>
/// </remarks>
internal sealed class WordIndex
{
    private const int LettersOfGroup = WordMatcher.LettersOfBeginnings;

    private const uint HashSeed = 2166136261;
    private const uint HashFactor = 16777619;

    private readonly ImmutableArray<WordMatcher> _words;
    private readonly int[] _others;
    private readonly uint[] _keys;
    private readonly int[] _groups;
    private readonly Adjacency _filed;
    private readonly int _longestKey;

    /// <param name="words">The words, by their numbers.</param>
    public WordIndex(ImmutableArray<WordMatcher> words)
    {
        _words = words;
        var groups = new Dictionary<uint, int>(words.Length);
        var filed = new List<(int Group, int Word)>(words.Length);
        var others = new List<int>();
        var keys = new List<string>();
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word].FoldedBeginnings is not { } beginnings)
            {
                others.Add(word);
                continue;
            }

            keys.Clear();
            AddKeysOf(beginnings, keys);
            foreach (var key in keys)
            {
                _longestKey = Math.Max(_longestKey, key.Length);
                var hash = HashOf(key);
                if (!groups.TryGetValue(hash, out var group))
                {
                    groups.Add(hash, group = groups.Count);
                }

                filed.Add((group, word));
            }
        }

        _others = [.. others];
        _filed = Adjacency.Of(groups.Count, filed);
        (_keys, _groups) = Table(groups);
    }

    /// <param name="words">The words, by their numbers.</param>
    /// <param name="others">Those of which no form can be listed.</param>
    /// <param name="keys">The hashes of the table; its length is a power of two.</param>
    /// <param name="groups">For each of them its group; -1 for none.</param>
    /// <param name="filed">The words of the groups.</param>
    /// <param name="longestKey">How many letters the longest beginning has.</param>
    public WordIndex(ImmutableArray<WordMatcher> words, int[] others, uint[] keys, int[] groups, Adjacency filed, int longestKey)
    {
        _words = words;
        _others = others;
        _keys = keys;
        _groups = groups;
        _filed = filed;
        _longestKey = longestKey;
    }

    /// <summary>The words, by their numbers.</summary>
    public ImmutableArray<WordMatcher> Words => _words;

    /// <summary>Those of which no form can be listed.</summary>
    public int[] Others => _others;

    /// <summary>The hashes of the table.</summary>
    public uint[] Keys => _keys;

    /// <summary>For each of them its group; -1 for none.</summary>
    public int[] Groups => _groups;

    /// <summary>The words of the groups.</summary>
    public Adjacency Filed => _filed;

    /// <summary>How many letters the longest beginning has.</summary>
    public int LongestKey => _longestKey;

    public WordMatcher this[int number] => _words[number];

    /// <summary>Adds the numbers of the words that a token may be, some perhaps twice.</summary>
    public void Find(ReadOnlySpan<char> folded, List<int> into)
    {
        into.AddRange(_others);
        for (var start = 0; start <= WordMatcher.MostLettersOfProclitics && start < folded.Length; start++)
        {
            var hash = HashSeed;
            foreach (var letter in folded.Slice(start, Math.Min(_longestKey, folded.Length - start)))
            {
                hash = Next(hash, letter);
                if (GroupOf(hash) is var group and >= 0)
                {
                    into.AddRange(_filed[group]);
                }
            }
        }
    }

    private static void AddKeysOf(IEnumerable<string> forms, List<string> keys)
    {
        foreach (var form in forms)
        {
            // Forms come sorted, or are few: the group of the one before is looked at first.
            var group = keys.Count - 1;
            while (group >= 0 && !AreOneGroup(keys[group], form))
            {
                group--;
            }

            if (group < 0)
            {
                keys.Add(form);
            }
            else if (!form.StartsWith(keys[group], StringComparison.Ordinal))
            {
                keys[group] = form[..form.AsSpan().CommonPrefixLength(keys[group])];
            }
        }
    }

    private static bool AreOneGroup(string key, string form) => key.Length < LettersOfGroup
        ? key == form
        : form.Length >= LettersOfGroup && key.AsSpan(0, LettersOfGroup).SequenceEqual(form.AsSpan(0, LettersOfGroup));

    private static (uint[] Keys, int[] Groups) Table(Dictionary<uint, int> groups)
    {
        // Half full at most, so that most look-ups end at once.
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, groups.Count * 2));
        var (keys, values) = (new uint[size], new int[size]);
        Array.Fill(values, -1);
        foreach (var (hash, group) in groups)
        {
            var place = hash & (uint)(size - 1);
            while (values[place] >= 0)
            {
                place = (place + 1) & (uint)(size - 1);
            }

            (keys[place], values[place]) = (hash, group);
        }

        return (keys, values);
    }

    private int GroupOf(uint hash)
    {
        var mask = (uint)(_keys.Length - 1);
        for (var place = hash & mask; _groups[place] >= 0; place = (place + 1) & mask)
        {
            if (_keys[place] == hash)
            {
                return _groups[place];
            }
        }

        return -1;
    }

    private static uint HashOf(string key)
    {
        var hash = HashSeed;
        foreach (var letter in key)
        {
            hash = Next(hash, letter);
        }

        return hash;
    }

    /// <summary>Fowler, Noll and Vo's hash: each beginning of a word costs one step.</summary>
    private static uint Next(uint hash, char letter)
    {
        hash = (hash ^ letter) * HashFactor;
        return hash ^ (hash >> 15);
    }
}
