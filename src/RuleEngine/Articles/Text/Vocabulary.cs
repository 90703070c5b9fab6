namespace RuleEngine.Articles.Text;

/// <summary>The spellings met in texts so far, so that each is folded once and not at every token. Not thread-safe: one a worker.</summary>
/// <remarks>
/// <para>
/// News repeats its words, so almost every token is one look-up here. The table is open: a spelling lies at the hash of its key or in
/// one of the next places, and a short token is its own key. At most three quarters of the places are taken.
/// </para>
/// <para>
/// Texts come from strangers. The hash has a secret of the process, so nobody can write words that all fall into one place; keys
/// that only are hashes are compared by their characters; and the vocabulary is bounded. Once it is full, further spellings are made
/// and not kept, and it is emptied before the next article.
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

    private readonly int _mostSpellings;
    private readonly Func<Spelling, StructureSigns>? _signsOf;
    private Entry[] _entries = [default];
    private Spelling[] _spellings = [];
    private int _characters;

    /// <param name="mostSpellings">How many spellings to keep.</param>
    /// <param name="signsOf">Tells what a spelling shows of the structure of a text; asked once for each that is kept.</param>
    public Vocabulary(int mostSpellings = MostSpellings, Func<Spelling, StructureSigns>? signsOf = null) =>
        (_mostSpellings, _signsOf) = (mostSpellings, signsOf);

    /// <summary>Keeps nothing; for text that is cut once. Thread-safe.</summary>
    public static Vocabulary None { get; } = new(mostSpellings: 0);

    /// <summary>How many spellings are kept: their numbers are below it.</summary>
    public int Count { get; private set; }

    /// <summary>Changes whenever the vocabulary is emptied and its numbers are given anew; no other vocabulary ever has the same, and it is never 0.</summary>
    public long Stamp { get; private set; } = Interlocked.Increment(ref s_stamps);

    private bool IsFull => Count >= _mostSpellings || _characters >= MostCharacters;

    /// <summary>The spelling with a number.</summary>
    public Spelling this[int id] => _spellings.AsSpan(0, Count)[id];

    /// <summary>Empties a full vocabulary. Called between articles, for the tokens of one share a generation.</summary>
    public void MakeRoom()
    {
        if (Count > 0 && IsFull)
        {
            _entries = [default];
            _spellings = [];
            Count = 0;
            _characters = 0;
            Stamp = Interlocked.Increment(ref s_stamps);
        }
    }

    /// <summary>Has the memory fetched that a key will be looked up in.</summary>
    /// <returns>Where to look it up; good for every generation.</returns>
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
        var entries = _entries;
        for (; ; place++)
        {
            ref readonly var entry = ref entries[place & (entries.Length - 1)];
            if (entry.IsFree)
            {
                return Add(raw, kind, key);
            }

            if (entry.Key == key && (!key.IsHashed || raw.SequenceEqual(entry.Spelling.Spelling.Raw)))
            {
                return entry.Spelling;
            }
        }
    }

    private KnownSpelling Add(ReadOnlySpan<char> raw, TokenKind kind, SpellingKey key)
    {
        if (IsFull || raw.Length > LongestKept)
        {
            return Know(Speller.Spell(raw, kind));
        }

        if (4 * (Count + 1) > 3 * _entries.Length)
        {
            Grow();
        }

        var spelling = Know(Speller.Spell(raw, kind, Count));
        Enter(new Entry(key, spelling));
        _spellings[Count++] = spelling.Spelling;
        _characters += raw.Length;
        return spelling;
    }

    private KnownSpelling Know(Spelling spelling) => new(spelling, _signsOf?.Invoke(spelling) ?? StructureSigns.None);

    private void Grow()
    {
        var inOrder = new Entry[Count];
        foreach (ref readonly var entry in _entries.AsSpan())
        {
            if (!entry.IsFree)
            {
                inOrder[entry.Spelling.Id] = entry;
            }
        }

        // What was met first is met most often: it gets the place where it is looked for first.
        _entries = new Entry[Math.Max(FirstCapacity, 2 * _entries.Length)];
        Array.Resize(ref _spellings, 3 * _entries.Length / 4);
        foreach (ref readonly var entry in inOrder.AsSpan())
        {
            Enter(entry);
        }
    }

    private void Enter(in Entry entry)
    {
        var place = (int)entry.Key.Hash;
        while (!_entries[place & (_entries.Length - 1)].IsFree)
        {
            place++;
        }

        _entries[place & (_entries.Length - 1)] = entry;
    }

    private readonly record struct Entry(SpellingKey Key, KnownSpelling Spelling)
    {
        public bool IsFree => Spelling.Spelling is null;
    }
}
