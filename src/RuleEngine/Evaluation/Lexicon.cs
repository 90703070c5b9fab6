using System.Runtime.InteropServices;
using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Remembers for each spelling which words of the rules it is a form of. Reused; not thread-safe.</summary>
/// <remarks>
/// Words of news repeat: half of an article are the few hundred that stand in every other. The index of words is asked and the forms are
/// tried once a spelling; after that a token costs one look-up by the number that its spelling has in the vocabulary. A word for
/// which the neighbours count is remembered as a candidate (its complement) and tried at each token. What the vocabulary does not keep is
/// found anew each time.
/// </remarks>
internal sealed class Lexicon(EvaluationPlan plan)
{
    private const int Unknown = 0;

    // An entry is the place of a record and, in its last bit, whether a term is looked for at one of its words.
    private const int AnchorBit = 1;

    private readonly List<int> _found = [];
    private readonly List<int> _records = [0];
    private int[] _entries = new int[1024];
    private long _stamp;
    private int _kept = 1;

    /// <summary>Turns to an article. What was found for spellings that its vocabulary does not know is forgotten.</summary>
    public void Start(AnalyzedArticle article)
    {
        if (article.VocabularyStamp != _stamp)
        {
            _stamp = article.VocabularyStamp;
            Array.Clear(_entries);
            _kept = 1;
        }

        CollectionsMarshal.SetCount(_records, _kept);
    }

    /// <summary>The words that a token is a form of, by number; of those for which its neighbours count the complement, as candidates.</summary>
    public ReadOnlySpan<int> WordsOf(TokenList tokens, int index) => Record(EntryOf(tokens, index));

    /// <summary>The same, but none if no term is looked for at any of them.</summary>
    public ReadOnlySpan<int> AnchorsOf(TokenList tokens, int index)
    {
        var entry = EntryOf(tokens, index);
        return (entry & AnchorBit) == 0 ? [] : Record(entry);
    }

    /// <summary>Whether a token is a form of a word.</summary>
    public bool Is(TokenList tokens, int index, int word)
    {
        foreach (var candidate in WordsOf(tokens, index))
        {
            if (candidate == word || (candidate == ~word && plan.Words[word].Matches(tokens, index)))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<int> Record(int entry)
    {
        var records = CollectionsMarshal.AsSpan(_records);
        var place = entry >> 1;
        return records.Slice(place + 1, records[place]);
    }

    private int EntryOf(TokenList tokens, int index)
    {
        var spelling = tokens[index].Spelling.Id;
        if (spelling == Spelling.NotKept)
        {
            return Find(tokens, index);
        }

        if (spelling >= _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(spelling + 1, 2 * _entries.Length));
        }

        if (_entries[spelling] == Unknown)
        {
            _entries[spelling] = Find(tokens, index);
            _kept = _records.Count;
        }

        return _entries[spelling];
    }

    private int Find(TokenList tokens, int index)
    {
        _found.Clear();
        plan.Words.Find(tokens[index].Folded, _found);
        var place = _records.Count;
        _records.Add(0);
        var hasAnchor = false;
        _found.Sort();
        for (var i = 0; i < _found.Count; i++)
        {
            var word = _found[i];
            if (i > 0 && word == _found[i - 1])
            {
                continue;
            }

            var depends = plan.Words.DependsOnNeighbours(word);
            if (depends || plan.Words[word].Matches(tokens, index))
            {
                _records.Add(depends ? ~word : word);
                hasAnchor |= plan.Phrases.IsAnchor(word);
            }
        }

        _records[place] = _records.Count - place - 1;
        return (place << 1) | (hasAnchor ? AnchorBit : 0);
    }
}
