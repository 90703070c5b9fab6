namespace RuleEngine.Rules.Compilation;

/// <summary>Leads from a word to the terms that are looked for where it is met: each by its rarest word.</summary>
/// <remarks>
/// <c>«من دون دليل»</c> could be looked for at every من, which is every tenth word of Arabic news. It is looked for at دليل, and there its
/// neighbours are tried. How rare a word is, the rules tell: the one that the fewest of their terms use. A term with a mark in it is looked for
/// at its first word, since marks are passed over in one direction only. Immutable and thread-safe.
/// </remarks>
internal sealed class PhraseIndex
{
    private readonly Adjacency _anchors;
    private readonly Anchor[] _all;
    private readonly int[] _words;
    private readonly int[] _uses;

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

        _all = new Anchor[terms.Count];
        var anchored = new List<(int Word, int Anchor)>(terms.Count);
        next = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            var position = RarestOf(term, next);
            _all[i] = new Anchor(term.Index, next, term.Steps.Length, position, term.Steps.Any(static step => step.IsMark));
            anchored.Add((_words[next + position], i));
            next += term.Steps.Length;
        }

        _anchors = Adjacency.Of(words.Count, anchored);
    }

    /// <summary>The numbers of the anchors at a word.</summary>
    public ReadOnlySpan<int> At(int word) => _anchors[word];

    public ref readonly Anchor this[int anchor] => ref _all[anchor];

    /// <summary>The words of a term, by number, in order.</summary>
    public ReadOnlySpan<int> WordsOf(in Anchor anchor) => _words.AsSpan(anchor.FirstWord, anchor.Length);

    /// <summary>How often the rarest word of a term is used in the rules, less for each further word that must stand beside it.</summary>
    public double CostOf(int anchor)
    {
        ref readonly var found = ref _all[anchor];
        return (double)_uses[_words[found.FirstWord + found.Position]] / found.Length;
    }

    private int RarestOf(TermProgram term, int first)
    {
        if (term.Steps.Any(static step => step.IsMark))
        {
            return 0;
        }

        var rarest = 0;
        for (var i = 1; i < term.Steps.Length; i++)
        {
            rarest = _uses[_words[first + i]] < _uses[_words[first + rarest]] ? i : rarest;
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
