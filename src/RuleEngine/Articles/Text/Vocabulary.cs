using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace RuleEngine.Articles.Text;

/// <summary>The spellings met in texts so far, so that each is folded once and not at every token. Not thread-safe: one a worker.</summary>
/// <remarks>
/// <para>
/// News repeats its words, so almost every token is one look-up here. The table is open: a spelling lies at its hash or in one of
/// the next places. A short token is its own key: its characters, padded with zeros, are two numbers, which the table holds and
/// compares. A longer one is compared with the characters that its spelling keeps.
/// </para>
/// <para>
/// Texts come from strangers. The hash has a secret of the process, so nobody can write words that all fall into one place; and
/// the vocabulary is bounded. Once it is full, further spellings are made and not kept, and it is emptied before the next article.
/// </para>
/// </remarks>
[SuppressMessage("Naming", "CA1724:Type names should not match namespaces", Justification = "There is no such namespace.")]
internal sealed class Vocabulary
{
    /// <summary>No word of a language is longer. What is longer is noise, and seldom comes again.</summary>
    public const int LongestKept = 64;

    // Some weeks of news hold as many: about 50 MB.
    private const int MostSpellings = 1 << 18;

    // Sixteen a spelling: words are shorter by far.
    private const int MostCharacters = 16 * MostSpellings;

    private const int FirstCapacity = 64;

    // The characters of a key; the last quarter of its second half is left to the kind.
    private const int LongestKey = 7;
    private const int CharactersOfHalf = 4;
    private const int ShiftOfKind = 48;
    private const ulong IsLong = 1UL << 63;

    private static readonly ulong FirstSecret = NewSecret();
    private static readonly ulong SecondSecret = NewSecret();

    private static long s_stamps;

    private readonly int _mostSpellings;
    private Entry[] _entries = [];
    private Spelling[] _spellings = [];
    private int _characters;

    public Vocabulary()
        : this(MostSpellings)
    {
    }

    /// <param name="mostSpellings">How many spellings to keep.</param>
    public Vocabulary(int mostSpellings) => _mostSpellings = mostSpellings;

    /// <summary>Keeps nothing; for text that is cut once. Thread-safe.</summary>
    public static Vocabulary None { get; } = new(mostSpellings: 0);

    /// <summary>How many spellings are kept: their numbers are below it.</summary>
    public int Count { get; private set; }

    /// <summary>Changes whenever the vocabulary is emptied and its numbers are given anew.</summary>
    public int Generation { get; private set; }

    /// <summary>No other vocabulary has it, nor has this one in another generation; never 0.</summary>
    public long Stamp { get; private set; } = Interlocked.Increment(ref s_stamps);

    private bool IsFull => Count >= _mostSpellings || _characters >= MostCharacters;

    /// <summary>The spelling with a number.</summary>
    public Spelling this[int id] => _spellings.AsSpan(0, Count)[id];

    /// <summary>Empties a full vocabulary. Called between articles, for the tokens of one share a generation.</summary>
    public void MakeRoom()
    {
        if (Count > 0 && IsFull)
        {
            _entries = [];
            _spellings = [];
            Count = 0;
            _characters = 0;
            Generation++;
            Stamp = Interlocked.Increment(ref s_stamps);
        }
    }

    /// <summary>The spelling of a token.</summary>
    /// <param name="raw">Its characters; not empty.</param>
    /// <param name="kind">What it was cut as: a word, which covers proclitics, a number, or a mark of either kind.</param>
    public Spelling Of(ReadOnlySpan<char> raw, TokenKind kind)
    {
        if (raw.Length > LongestKept || _mostSpellings == 0)
        {
            return Speller.Spell(raw, kind);
        }

        var key = raw.Length <= LongestKey ? ShortKey(raw, kind) : LongKey(raw, kind);
        if (_entries.Length > 0)
        {
            for (var place = PlaceOf(key); ; place = (place + 1) & (_entries.Length - 1))
            {
                ref readonly var entry = ref _entries[place];
                if (entry.Spelling is null)
                {
                    break;
                }

                if (entry.Key == key && (raw.Length <= LongestKey || raw.SequenceEqual(entry.Spelling.Raw)))
                {
                    return entry.Spelling;
                }
            }
        }

        return Add(raw, kind, key);
    }

    private Spelling Add(ReadOnlySpan<char> raw, TokenKind kind, Key key)
    {
        if (IsFull)
        {
            return Speller.Spell(raw, kind);
        }

        if (2 * Count >= _entries.Length)
        {
            Grow();
        }

        var spelling = Speller.Spell(raw, kind, Count);
        Enter(new Entry(key, spelling));
        _spellings[Count++] = spelling;
        _characters += raw.Length;
        return spelling;
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[Math.Max(FirstCapacity, 2 * old.Length)];
        Array.Resize(ref _spellings, _entries.Length / 2);
        foreach (var entry in old)
        {
            if (entry.Spelling is not null)
            {
                Enter(entry);
            }
        }
    }

    private void Enter(Entry entry)
    {
        var place = PlaceOf(entry.Key);
        while (_entries[place].Spelling is not null)
        {
            place = (place + 1) & (_entries.Length - 1);
        }

        _entries[place] = entry;
    }

    private int PlaceOf(Key key) => (int)Mix(key.First, key.Second) & (_entries.Length - 1);

    /// <summary>The characters themselves: none of them is a zero, so what is padded with zeros stays apart.</summary>
    private static Key ShortKey(ReadOnlySpan<char> raw, TokenKind kind)
    {
        Span<char> padded = stackalloc char[2 * CharactersOfHalf];
        padded.Clear();
        raw.CopyTo(padded);
        var halves = MemoryMarshal.Cast<char, ulong>(padded);
        return new Key(halves[0], halves[1] | ((ulong)kind << ShiftOfKind));
    }

    private static Key LongKey(ReadOnlySpan<char> raw, TokenKind kind)
    {
        var hash = (ulong)raw.Length;
        var rest = MemoryMarshal.AsBytes(raw);
        while (rest.Length >= sizeof(ulong))
        {
            hash = Mix(hash, MemoryMarshal.Read<ulong>(rest));
            rest = rest[sizeof(ulong)..];
        }

        // The last half again, as it is the whole of it that fits.
        hash = Mix(hash, MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(raw[^CharactersOfHalf..])));
        return new Key(hash, IsLong | ((ulong)kind << ShiftOfKind));
    }

    private static ulong Mix(ulong first, ulong second)
    {
        var high = Math.BigMul(first ^ FirstSecret, second ^ SecondSecret, out var low);
        return high ^ low;
    }

    private static ulong NewSecret() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    private readonly record struct Key(ulong First, ulong Second);

    private readonly record struct Entry(Key Key, Spelling Spelling);
}
