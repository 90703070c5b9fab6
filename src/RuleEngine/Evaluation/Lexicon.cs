using System.Runtime.InteropServices;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Remembers for each spelling which words of the rules it is a form of. Reused; not thread-safe.</summary>
/// <remarks>
/// Words of news repeat: half of an article are the few hundred that stand in every other. The index of words is asked and the forms are
/// tried once a spelling; after that a token costs one look-up by the number that its spelling has in the vocabulary. What the vocabulary does
/// not keep is found anew each time.
/// </remarks>
internal sealed class Lexicon(EvaluationPlan plan)
{
    // A record begins with the lengths of its parts.
    private const int Parts = 5;

    // What the words and the term of an entry do not tell.
    private const LexiconTraits NeedRecord =
        LexiconTraits.Firsts | LexiconTraits.Seconds | LexiconTraits.Terms | LexiconTraits.Marked | LexiconTraits.More | LexiconTraits.BehindProclitic;

    private readonly List<int> _found = [];
    private readonly List<int>[] _parts = [[], [], [], [], []];
    private readonly List<int> _records = [];
    private LexiconEntry[] _entries = new LexiconEntry[1024];
    private long _stamp;
    private int _kept;

    /// <summary>Turns to an article. What was found for spellings that its vocabulary does not know is forgotten.</summary>
    public void Start(AnalyzedArticle article)
    {
        if (article.VocabularyStamp != _stamp)
        {
            _stamp = article.VocabularyStamp;
            Array.Clear(_entries);
            _records.Clear();
            _kept = 0;
        }

        Forget();
    }

    /// <summary>Forgets what was found for spellings that the vocabulary does not keep.</summary>
    public void Forget() => CollectionsMarshal.SetCount(_records, _kept);

    /// <summary>What the spelling of a token leads to.</summary>
    public LexiconEntry this[TokenList tokens, int index]
    {
        get
        {
            var spelling = tokens[index].SpellingId;
            var entry = Known(spelling);
            return entry.IsKnown ? entry : Find(tokens, index, spelling);
        }
    }

    /// <summary>What a spelling leads to, if it was met before; else an entry that is not known.</summary>
    public LexiconEntry Known(int spelling) => (uint)spelling < (uint)_entries.Length ? _entries[spelling] : default;

    /// <summary>Says that a spelling will be asked about soon: what it leads to is fetched from memory meanwhile.</summary>
    public void Expect(int spelling)
    {
        if ((uint)spelling < (uint)_entries.Length)
        {
            EarlyFetch.Of(ref _entries[spelling]);
        }
    }

    /// <summary>
    /// The words that a spelling is a form of, by number; the complement of those for which the neighbours of the token count, as candidates.
    /// </summary>
    public ReadOnlySpan<int> WordsOf(LexiconEntry entry) => Part(entry, 0);

    /// <summary>Those of its words, candidates too, that are the first of a pair at which phrases are looked for.</summary>
    public ReadOnlySpan<int> FirstsOf(LexiconEntry entry) => Part(entry, 1);

    /// <summary>Those of its words, candidates too, that are the second of such a pair.</summary>
    public ReadOnlySpan<int> SecondsOf(LexiconEntry entry) => Part(entry, 2);

    /// <summary>The terms that are nothing but one of these words, by what they lead to; candidates aside.</summary>
    public ReadOnlySpan<int> TermsAt(LexiconEntry entry) => Part(entry, 3);

    /// <summary>The words that the spelling may be a form of besides, by number, where a proclitic stands before.</summary>
    public ReadOnlySpan<int> BehindProcliticsOf(LexiconEntry entry) => Part(entry, 4);

    /// <summary>Whether a token is a form of a word.</summary>
    public bool Is(TokenList tokens, int index, int word)
    {
        var entry = this[tokens, index];
        return entry.Words.Contains(word)
            || (entry.Has(LexiconTraits.More) && IsAlso(entry, tokens, index, word))
            || (entry.Has(LexiconTraits.BehindProclitic) && PhraseGap.MayFollowProclitic(tokens, index)
                && BehindProcliticsOf(entry).Contains(word) && plan.Words[word].Matches(tokens, index));
    }

    /// <summary>Whether a token is a form of a word that its entry does not name.</summary>
    private bool IsAlso(LexiconEntry entry, TokenList tokens, int index, int word)
    {
        foreach (var candidate in WordsOf(entry))
        {
            if (candidate == word || (candidate == ~word && plan.Words[word].Matches(tokens, index)))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<int> Part(LexiconEntry entry, int part)
    {
        if (!entry.Has(LexiconTraits.Recorded))
        {
            return [];
        }

        var records = CollectionsMarshal.AsSpan(_records);
        var start = entry.Record + Parts;
        for (var i = 0; i < part; i++)
        {
            start += records[entry.Record + i];
        }

        return records.Slice(start, records[entry.Record + part]);
    }

    private LexiconEntry Find(TokenList tokens, int index, int spelling)
    {
        var entry = Find(tokens, index);
        if (spelling != KnownSpelling.NotKept)
        {
            if (spelling >= _entries.Length)
            {
                Array.Resize(ref _entries, Math.Max(spelling + 1, 2 * _entries.Length));
            }

            _entries[spelling] = entry;
            _kept = _records.Count;
        }

        return entry;
    }

    private LexiconEntry Find(TokenList tokens, int index)
    {
        _found.Clear();
        plan.Words.Find(tokens[index].Folded, _found);
        _found.Sort();
        foreach (var part in _parts)
        {
            part.Clear();
        }

        var traits = LexiconTraits.None;
        for (var i = 0; i < _found.Count; i++)
        {
            if (i == 0 || _found[i] != _found[i - 1])
            {
                traits |= Add(_found[i], tokens, index);
            }
        }

        return _parts[0].Count == 0 && traits == LexiconTraits.None ? LexiconEntry.Nothing : EntryOf(traits);
    }

    /// <summary>The entry of the words found last.</summary>
    private LexiconEntry EntryOf(LexiconTraits traits)
    {
        var (words, firsts, seconds, terms) = (_parts[0], _parts[1], _parts[2], _parts[3]);
        var own = WordsOfFamily(firsts.Concat(seconds).Concat(words).FirstOrDefault());
        var isOneFamily = !traits.HasFlag(LexiconTraits.Candidates) && firsts.TrueForAll(own.Contains) && seconds.TrueForAll(own.Contains);
        traits |= IfAny(firsts, isOneFamily ? LexiconTraits.First : LexiconTraits.Firsts)
            | IfAny(seconds, isOneFamily ? LexiconTraits.Second : LexiconTraits.Seconds)
            | IfAny(terms, terms.Count == 1 ? LexiconTraits.OneTerm : LexiconTraits.Terms)
            | (words.TrueForAll(own.Contains) ? LexiconTraits.None : LexiconTraits.More);
        var term = terms.Count == 1 ? terms[0] : 0;
        return (traits & NeedRecord) == 0 ? LexiconEntry.Of(traits, own, term) : LexiconEntry.OfRecord(traits, own, term, Recorded());
    }

    private static LexiconTraits IfAny(List<int> part, LexiconTraits trait) => part.Count == 0 ? LexiconTraits.None : trait;

    /// <summary>Of the words found last, candidates aside, those of the family of one of them.</summary>
    private FamilyWords WordsOfFamily(int word)
    {
        var words = plan.Phrases.Families.Only(Math.Max(word, ~word)) with { Members = 0 };
        foreach (var other in _parts[0])
        {
            if (other >= 0 && plan.Phrases.Families.Only(other) is var only && only.Family == words.Family)
            {
                words = words with { Members = (ushort)(words.Members | only.Members) };
            }
        }

        return words;
    }

    /// <summary>Writes the record of a spelling down.</summary>
    private int Recorded()
    {
        var record = _records.Count;
        foreach (var part in _parts)
        {
            _records.Add(part.Count);
        }

        foreach (var part in _parts)
        {
            _records.AddRange(part);
        }

        return record;
    }

    /// <summary>Adds a word that the spelling may be a form of.</summary>
    private LexiconTraits Add(int word, TokenList tokens, int index)
    {
        switch (plan.Words[word].DependenceAt(tokens, index))
        {
            case NeighbourDependence.OnAny:
                AddWord(word, ~word);
                return LexiconTraits.Candidates;

            // It matches wherever it is, if it does so without a neighbour.
            case NeighbourDependence.OnProclitic when !plan.Words[word].Matches(tokens.Slice(index, 1), 0):
                _parts[4].Add(word);
                return LexiconTraits.BehindProclitic;
            default:
                if (!plan.Words[word].Matches(tokens, index))
                {
                    return 0;
                }

                AddWord(word, word);
                _parts[3].AddRange(plan.Phrases.TermsAt(word));
                return plan.Phrases.MarkedAt(word).IsEmpty ? 0 : LexiconTraits.Marked;
        }
    }

    private void AddWord(int word, int recorded)
    {
        _parts[0].Add(recorded);
        var family = plan.Phrases.Families.FamilyOf(word);
        if (plan.Phrases.IsFirst(family))
        {
            _parts[1].Add(word);
        }

        if (plan.Phrases.IsSecond(family))
        {
            _parts[2].Add(word);
        }
    }
}
