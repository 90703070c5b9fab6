using System.Runtime.CompilerServices;

namespace RuleEngine.Articles.Text;

/// <summary>
/// The spellings met in texts so far, so that each is folded once and not at every token. Thread-safe: all threads that read articles for
/// a rule set share one (<see cref="SharedVocabulary"/>), and what one has met the others know.
/// </summary>
/// <remarks>
/// <para>
/// News repeats its words, so almost every token is one look-up here. The table is open: a spelling lies at the hash of its key or in
/// one of the next places, and a short token is its own key. At most three quarters of the places are taken.
/// </para>
/// <para>
/// Looking up takes no lock. Places are only ever filled, one thread at a time, and the first half of a key last of all: who sees it sees
/// all of the entry. Who looks a spelling up in a table that was replaced meanwhile, and does not find it, asks again under the lock.
/// </para>
/// <para>
/// Texts come from strangers. The hash has a secret of the process, so nobody can write words that all fall into one place; keys
/// that only are hashes are compared by their characters; and the vocabulary is bounded. Once it is full, further spellings are made
/// and not kept.
/// </para>
/// </remarks>
internal sealed class Vocabulary
{
    /// <summary>No word of a language is longer. What is longer is noise, and seldom comes again.</summary>
    public const int LongestKept = 64;

    // Some weeks of news hold as many: about 50 MB.
    private const int MostSpellings = 1 << 18;

    // Sixteen a spelling: words are shorter by far.
    private const int MostCharacters = 16 * MostSpellings;

    private const int FirstCapacity = 64;

    private static long s_stamps;

    private readonly Lock _adding = new();
    private readonly int _mostSpellings;
    private readonly Func<Spelling, StructureSigns>? _signsOf;
    private volatile Entry[] _entries = new Entry[1];
    private volatile int _count;
    private volatile int _characters;

    /// <param name="mostSpellings">How many spellings to keep.</param>
    /// <param name="signsOf">Tells what a spelling shows of the structure of a text; asked once for each that is kept.</param>
    public Vocabulary(int mostSpellings = MostSpellings, Func<Spelling, StructureSigns>? signsOf = null) =>
        (_mostSpellings, _signsOf) = (mostSpellings, signsOf);

    /// <summary>Keeps nothing; for text that is cut once.</summary>
    public static Vocabulary None { get; } = new(mostSpellings: 0);

    /// <summary>How many spellings are kept: their numbers are below it.</summary>
    public int Count => _count;

    /// <summary>Tells its numbers from those of any other vocabulary; never 0.</summary>
    public long Stamp { get; } = Interlocked.Increment(ref s_stamps);

    /// <summary>Whether it keeps nothing more.</summary>
    public bool IsFull => _count >= _mostSpellings || _characters >= MostCharacters;

    /// <summary>Has the memory fetched that a key will be looked up in.</summary>
    /// <returns>Where to look it up, however large the table is by then.</returns>
    public int Expect(SpellingKey key)
    {
        var entries = _entries;
        var place = (int)key.Hash;
        EarlyFetch.Of(ref entries[place & (entries.Length - 1)]);
        return place;
    }

    /// <summary>The spelling of a token.</summary>
    /// <param name="raw">Its characters; not empty.</param>
    /// <param name="kind">What it was cut as: a word, which covers proclitics, a number, or a mark of either kind.</param>
    public KnownSpelling Of(ReadOnlySpan<char> raw, TokenKind kind)
    {
        var key = SpellingKey.Of(raw, kind);
        return Of(raw, kind, key, (int)key.Hash);
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{char}, TokenKind)"/>
    /// <param name="raw">Its characters; not empty.</param>
    /// <param name="kind">What it was cut as.</param>
    /// <param name="key">Their key.</param>
    /// <param name="place">What <see cref="Expect"/> said of the key.</param>
    public KnownSpelling Of(ReadOnlySpan<char> raw, TokenKind kind, SpellingKey key, int place)
    {
        ref readonly var entry = ref EntryOf(_entries, raw, key, place);
        return entry.IsFree ? Add(raw, kind, key) : entry.Spelling;
    }

    /// <summary>The entry of a key, or the free place where it would be.</summary>
    private static ref Entry EntryOf(Entry[] entries, ReadOnlySpan<char> raw, SpellingKey key, int place)
    {
        for (; ; place++)
        {
            ref var entry = ref entries[place & (entries.Length - 1)];
            if (entry.IsFree || (entry.Has(key) && (!key.IsHashed || raw.SequenceEqual(entry.Spelling.Spelling.Raw))))
            {
                return ref entry;
            }
        }
    }

    // Apart from the look-up, which goes round so often that it needs the registers for itself.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private KnownSpelling Add(ReadOnlySpan<char> raw, TokenKind kind, SpellingKey key)
    {
        var spelling = Speller.Spell(raw, kind);
        var signs = _signsOf?.Invoke(spelling) ?? StructureSigns.None;
        if (raw.Length > LongestKept || IsFull)
        {
            return new KnownSpelling(spelling, KnownSpelling.NotKept, signs);
        }

        lock (_adding)
        {
            // Another thread may have come first.
            ref readonly var known = ref EntryOf(_entries, raw, key, (int)key.Hash);
            return known.IsFree ? Keep(spelling, key, signs) : known.Spelling;
        }
    }

    private KnownSpelling Keep(Spelling spelling, SpellingKey key, StructureSigns signs)
    {
        if (IsFull)
        {
            return new KnownSpelling(spelling, KnownSpelling.NotKept, signs);
        }

        if (4 * (_count + 1) > 3 * _entries.Length)
        {
            _entries = Grown();
        }

        var known = new KnownSpelling(spelling, _count, signs);
        FreePlaceOf(key, _entries).Fill(key, known);
        _characters += spelling.Raw.Length;
        _count++;
        return known;
    }

    private Entry[] Grown()
    {
        var placeOf = new int[_count];
        for (var place = 0; place < _entries.Length; place++)
        {
            if (!_entries[place].IsFree)
            {
                placeOf[_entries[place].Spelling.Id] = place;
            }
        }

        // What was met first is met most often: it gets the place where it is looked for first.
        var grown = new Entry[Math.Max(FirstCapacity, 2 * _entries.Length)];
        foreach (var place in placeOf)
        {
            ref readonly var entry = ref _entries[place];
            FreePlaceOf(entry.Key, grown) = entry;
        }

        return grown;
    }

    private static ref Entry FreePlaceOf(SpellingKey key, Entry[] entries)
    {
        var place = (int)key.Hash;
        while (!entries[place & (entries.Length - 1)].IsFree)
        {
            place++;
        }

        return ref entries[place & (entries.Length - 1)];
    }

    private struct Entry
    {
        // Of a key it is never zero.
        private ulong _first;
        private ulong _second;

        public KnownSpelling Spelling { get; private set; }

        public readonly bool IsFree => Volatile.Read(in _first) == 0;

        public readonly SpellingKey Key => new(_first, _second);

        public readonly bool Has(SpellingKey key) => _first == key.First && _second == key.Second;

        public void Fill(SpellingKey key, KnownSpelling spelling)
        {
            _second = key.Second;
            Spelling = spelling;
            Volatile.Write(ref _first, key.First);
        }
    }
}
