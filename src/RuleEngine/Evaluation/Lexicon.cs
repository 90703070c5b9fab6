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
    // Records begin with the lengths of their three parts. The first record is that of a spelling that is no word of any rule.
    private const int Lengths = 3;
    private const int Nothing = 1;

    private readonly List<int> _found = [];
    private readonly List<int> _terms = [];
    private readonly List<int> _behindProclitics = [];
    private readonly List<int> _records = [];
    private LexiconEntry[] _entries = new LexiconEntry[1024];
    private long _stamp;
    private int _kept;

    /// <summary>Turns to an article. What was found for spellings that its vocabulary does not know is forgotten.</summary>
    public void Start(AnalyzedArticle article)
    {
        if (article.VocabularyStamp != _stamp || _kept == 0)
        {
            _stamp = article.VocabularyStamp;
            Array.Clear(_entries);
            _records.Clear();
            _records.AddRange([0, 0, 0, 0]);
            _kept = _records.Count;
        }

        CollectionsMarshal.SetCount(_records, _kept);
    }

    /// <summary>What the spelling of a token leads to.</summary>
    public LexiconEntry this[TokenList tokens, int index]
    {
        get
        {
            var spelling = tokens[index].SpellingId;
            var entry = (uint)spelling < (uint)_entries.Length ? _entries[spelling] : default;
            return entry.IsKnown ? entry : Find(tokens, index, spelling);
        }
    }

    /// <summary>Says that a token will be asked about soon: what its spelling leads to is fetched from memory meanwhile.</summary>
    public void Expect(in Token token)
    {
        if ((uint)token.SpellingId < (uint)_entries.Length)
        {
            EarlyFetch.Of(ref _entries[token.SpellingId]);
        }
    }

    /// <summary>
    /// The words that a spelling is a form of, by number; the complement of those for which the neighbours of the token count, as candidates.
    /// </summary>
    public ReadOnlySpan<int> WordsOf(LexiconEntry entry) => Part(entry, 0);

    /// <summary>The terms that are nothing but one of these words, by what they lead to; candidates aside.</summary>
    public ReadOnlySpan<int> TermsAt(LexiconEntry entry) => Part(entry, 1);

    /// <summary>The words that the spelling may be a form of besides, by number, where a proclitic stands before.</summary>
    public ReadOnlySpan<int> BehindProcliticsOf(LexiconEntry entry) => Part(entry, 2);

    /// <summary>Whether a token is a form of a word.</summary>
    public bool Is(TokenList tokens, int index, int word)
    {
        var entry = this[tokens, index];
        if (entry.OnlyWord >= 0 && !entry.IsMoreBehindProclitic)
        {
            return entry.OnlyWord == word;
        }

        foreach (var candidate in WordsOf(entry))
        {
            if (candidate == word || (candidate == ~word && plan.Words[word].Matches(tokens, index)))
            {
                return true;
            }
        }

        return BehindProcliticsOf(entry).Contains(word) && plan.Words[word].Matches(tokens, index);
    }

    private ReadOnlySpan<int> Part(LexiconEntry entry, int part)
    {
        var records = CollectionsMarshal.AsSpan(_records);
        var start = entry.Record + Lengths;
        for (var i = 0; i < part; i++)
        {
            start += records[entry.Record + i];
        }

        return records.Slice(start, records[entry.Record + part]);
    }

    private LexiconEntry Find(TokenList tokens, int index, int spelling)
    {
        var entry = Find(tokens, index);
        if (spelling != Spelling.NotKept)
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
        var record = _records.Count;
        _records.AddRange([0, 0, 0]);
        _terms.Clear();
        _behindProclitics.Clear();
        var entry = new LexiconEntry(record);
        for (var i = 0; i < _found.Count; i++)
        {
            if (i == 0 || _found[i] != _found[i - 1])
            {
                Add(_found[i], tokens, index, ref entry);
            }
        }

        if (_records.Count == record + Lengths && _behindProclitics.Count == 0)
        {
            CollectionsMarshal.SetCount(_records, record);
            return new LexiconEntry(Nothing);
        }

        var records = CollectionsMarshal.AsSpan(_records);
        records[record] = _records.Count - record - Lengths;
        entry = records[record] == 1 && records[^1] >= 0 ? entry.Of(records[^1]) : entry;
        entry = _behindProclitics.Count > 0 ? entry.WithMoreBehindProclitic() : entry;

        (records[record + 1], records[record + 2]) = (_terms.Count, _behindProclitics.Count);
        _records.AddRange(_terms);
        _records.AddRange(_behindProclitics);
        return entry;
    }

    /// <summary>Adds a word that the spelling may be a form of.</summary>
    private void Add(int word, TokenList tokens, int index, ref LexiconEntry entry)
    {
        switch (plan.Words[word].DependenceAt(tokens, index))
        {
            case NeighbourDependence.OnAny:
                _records.Add(~word);
                entry = entry.With(plan.Phrases, word, isCandidate: true);
                break;

            // It matches wherever it is, if it does so without a neighbour.
            case NeighbourDependence.OnProclitic when !plan.Words[word].Matches(tokens.Slice(index, 1), 0):
                _behindProclitics.Add(word);
                break;
            default:
                if (plan.Words[word].Matches(tokens, index))
                {
                    _records.Add(word);
                    _terms.AddRange(plan.Phrases.TermsAt(word));
                    entry = entry.With(plan.Phrases, word, isCandidate: false);
                }

                break;
        }
    }
}
