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
    // A spelling that was not met since the vocabulary was emptied, and one that is no word of any rule.
    private const int Unknown = 0;
    private const int Nothing = 1;

    // Records begin with the lengths of their three parts.
    private const int Lengths = 3;

    private readonly List<int> _found = [];
    private readonly List<int> _terms = [];
    private readonly List<int> _open = [];
    private readonly List<int> _records = [0];
    private int[] _entries = new int[1024];
    private long _stamp;
    private int _kept;

    /// <summary>Turns to an article. What was found for spellings that its vocabulary does not know is forgotten.</summary>
    public void Start(AnalyzedArticle article)
    {
        if (article.VocabularyStamp != _stamp)
        {
            _stamp = article.VocabularyStamp;
            Array.Clear(_entries);
            _kept = 0;
        }

        if (_kept == 0)
        {
            // The record of nothing stands at a place of its own.
            _records.Clear();
            _records.AddRange([0, 0, 0, 0]);
            _kept = _records.Count;
        }

        CollectionsMarshal.SetCount(_records, _kept);
    }

    /// <summary>Adds the tokens at which terms are looked for, and those whose spelling was not met before.</summary>
    public void AddAnchors(ReadOnlySpan<Token> tokens, List<int> into)
    {
        // Each turn looks at memory of its own, so that the processor fetches for many tokens at once.
        var entries = _entries;
        for (var i = 0; i < tokens.Length; i++)
        {
            var spelling = tokens[i].SpellingId;
            if ((uint)spelling >= (uint)entries.Length || entries[spelling] is not Nothing and not < 0)
            {
                into.Add(i);
            }
        }
    }

    /// <summary>The words that a token is a form of, by number; of those for which its neighbours count the complement, as candidates.</summary>
    public ReadOnlySpan<int> WordsOf(TokenList tokens, int index) => Part(0, tokens, index);

    /// <summary>The terms that are nothing but one of these words.</summary>
    public ReadOnlySpan<int> TermsAt(TokenList tokens, int index) => Part(1, tokens, index);

    /// <summary>Those of the words, candidates as their complement, at which other terms are looked for.</summary>
    public ReadOnlySpan<int> OpenWordsOf(TokenList tokens, int index) => Part(2, tokens, index);

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

    private ReadOnlySpan<int> Part(int part, TokenList tokens, int index)
    {
        var place = Math.Abs(EntryOf(tokens, index));
        var records = CollectionsMarshal.AsSpan(_records);
        var start = place + Lengths;
        for (var i = 0; i < part; i++)
        {
            start += records[place + i];
        }

        return records.Slice(start, records[place + part]);
    }

    /// <summary>The place of a record; its negative where no term is looked for at the spelling.</summary>
    private int EntryOf(TokenList tokens, int index)
    {
        var spelling = tokens[index].SpellingId;
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
        _found.Sort();
        var place = _records.Count;
        _records.AddRange([0, 0, 0]);
        _terms.Clear();
        _open.Clear();
        for (var i = 0; i < _found.Count; i++)
        {
            var word = _found[i];
            var depends = plan.Words.DependsOnNeighbours(word);
            if ((i == 0 || word != _found[i - 1]) && (depends || plan.Words[word].Matches(tokens, index)))
            {
                _records.Add(depends ? ~word : word);
                AddTerms(word, depends);
            }
        }

        if (_records.Count == place + Lengths)
        {
            CollectionsMarshal.SetCount(_records, place);
            return Nothing;
        }

        var records = CollectionsMarshal.AsSpan(_records);
        (records[place], records[place + 1], records[place + 2]) = (_records.Count - place - Lengths, _terms.Count, _open.Count);
        _records.AddRange(_terms);
        _records.AddRange(_open);
        return _terms.Count + _open.Count > 0 ? place : -place;
    }

    private void AddTerms(int word, bool depends)
    {
        if (depends ? plan.Phrases.IsAnchor(word) : plan.Phrases.IsAnchorOfPhrase(word))
        {
            _open.Add(depends ? ~word : word);
        }
        else if (!depends)
        {
            foreach (var anchor in plan.Phrases.At(word))
            {
                _terms.Add(plan.Phrases[anchor].Term);
            }
        }
    }
}
