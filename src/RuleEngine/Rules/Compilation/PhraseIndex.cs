namespace RuleEngine.Rules.Compilation;

/// <summary>Leads from a word that is met to the terms that may stand there: each by its rarest word, and a phrase by the word beside that too.</summary>
/// <remarks>
/// <para>
/// <c>«من دون دليل»</c> could be looked for at every من, which is every tenth word of Arabic news. It is looked for at دليل, its anchor, and only
/// if the word before is دون; then the rest is tried. How rare a word is, the rules tell: the one that the fewest of their terms use.
/// </para>
/// <para>
/// Ten thousand phrases of two frequent words would still be tried wherever one of the two stands. So phrases are filed under the pair of
/// the anchor and its neighbour, behind it where there is one, else before it. A few bits a word tell of most neighbours that no
/// phrase holds the pair, before the table is asked. Two pairs of the same bits do no harm: every phrase found is tried.
/// </para>
/// <para>
/// A term with a mark in it is looked for at its first word, whatever follows, since marks are passed over in one direction only.
/// Immutable and thread-safe.
/// </para>
/// </remarks>
internal sealed class PhraseIndex
{
    private readonly Anchor[] _anchors;
    private readonly int[] _words;
    private readonly int[] _uses;
    private readonly Adjacency _atWord;
    private readonly WordPairs _behind;
    private readonly WordPairs _before;

    /// <param name="terms">The terms.</param>
    /// <param name="words">Holds the words of all of them.</param>
    public PhraseIndex(IReadOnlyList<TermProgram> terms, WordIndex words)
    {
        _uses = new int[words.Count];
        _words = new int[terms.Sum(static term => term.Steps.Length)];
        var next = 0;
        foreach (var step in terms.SelectMany(static term => term.Steps))
        {
            var word = words.NumberOf(step);
            _words[next++] = word;
            _uses[word]++;
        }

        _anchors = new Anchor[terms.Count];
        var atWord = new List<(int Word, int Anchor)>(terms.Count);
        var behind = new List<(int Word, int Other, int Anchor)>();
        var before = new List<(int Word, int Other, int Anchor)>();
        next = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            var steps = _words.AsSpan(next, terms[i].Steps.Length);
            var hasMark = terms[i].Steps.Any(static step => step.IsMark);
            var position = hasMark ? 0 : RarestOf(steps);
            _anchors[i] = new Anchor(terms[i].Index, next, steps.Length, position, hasMark);
            if (steps.Length == 1 || hasMark)
            {
                atWord.Add((steps[position], i));
            }
            else if (position + 1 < steps.Length)
            {
                behind.Add((steps[position], steps[position + 1], i));
            }
            else
            {
                before.Add((steps[position], steps[position - 1], i));
            }

            next += steps.Length;
        }

        _atWord = Adjacency.Of(words.Count, atWord);
        _behind = new WordPairs(words.Count, behind);
        _before = new WordPairs(words.Count, before);
    }

    public ref readonly Anchor this[int anchor] => ref _anchors[anchor];

    /// <summary>Whether any term is looked for at a word.</summary>
    public bool IsAnchor(int word) => !_atWord[word].IsEmpty || _behind.MayBegin(word) || _before.MayBegin(word);

    /// <summary>Whether a term of several words or marks is looked for at a word.</summary>
    public bool IsAnchorOfPhrase(int word)
    {
        foreach (var anchor in _atWord[word])
        {
            if (_anchors[anchor].Length > 1)
            {
                return true;
            }
        }

        return _behind.MayBegin(word) || _before.MayBegin(word);
    }

    /// <summary>The terms that are looked for at a word, whatever stands beside it: by anchor.</summary>
    public ReadOnlySpan<int> At(int word) => _atWord[word];

    /// <summary>Whether phrases are looked for at a word by the word behind it.</summary>
    public bool LooksBehind(int word) => _behind.MayBegin(word);

    /// <summary>Whether phrases are looked for at a word by the word before it.</summary>
    public bool LooksBefore(int word) => _before.MayBegin(word);

    /// <summary>The phrases that are looked for at a word if another stands behind it.</summary>
    public ReadOnlySpan<int> Behind(int word, int other) => _behind[word, other];

    /// <summary>The phrases that are looked for at a word if another stands before it.</summary>
    public ReadOnlySpan<int> Before(int word, int other) => _before[word, other];

    /// <summary>The words of a term, by number, in order.</summary>
    public ReadOnlySpan<int> WordsOf(in Anchor anchor) => _words.AsSpan(anchor.FirstWord, anchor.Length);

    /// <summary>How often the rarest word of a term is used in the rules, less for each further word that must stand beside it.</summary>
    public double CostOf(int anchor)
    {
        ref readonly var found = ref _anchors[anchor];
        return (double)_uses[_words[found.FirstWord + found.Position]] / found.Length;
    }

    private int RarestOf(ReadOnlySpan<int> words)
    {
        var rarest = 0;
        for (var i = 1; i < words.Length; i++)
        {
            rarest = _uses[words[i]] < _uses[words[rarest]] ? i : rarest;
        }

        return rarest;
    }
}

/// <summary>Where a term is looked for.</summary>
/// <param name="Term">The slot of the term.</param>
/// <param name="FirstWord">Where its words begin among those of all terms.</param>
/// <param name="Length">How many words and marks it has.</param>
/// <param name="Position">Which of them is looked for.</param>
/// <param name="HasMark">Whether one of them is a mark.</param>
internal readonly record struct Anchor(int Term, int FirstWord, int Length, int Position, bool HasMark);
