namespace RuleEngine.Rules.Compilation;

/// <summary>The words of all terms, by number, one term behind the other. Immutable and thread-safe.</summary>
internal sealed class TermWords
{
    private readonly int[] _words;
    private readonly int[] _starts;

    /// <param name="terms">The terms.</param>
    /// <param name="numbers">Holds the words of all of them.</param>
    public TermWords(IReadOnlyList<PlannedTerm> terms, WordNumbers numbers)
    {
        _starts = new int[terms.Count + 1];
        _words = new int[terms.Sum(static term => term.Steps.Length)];
        var next = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            _starts[i] = next;
            foreach (var step in terms[i].Steps)
            {
                _words[next++] = numbers[step];
            }
        }

        _starts[^1] = next;
    }

    /// <param name="words">The words of all terms, one term behind the other.</param>
    /// <param name="starts">For each term where its words begin; one more number says where the last ones end.</param>
    public TermWords(int[] words, int[] starts) => (_words, _starts) = (words, starts);

    /// <summary>The words of all terms, one term behind the other.</summary>
    public int[] Words => _words;

    /// <summary>For each term where its words begin; one more number says where the last ones end.</summary>
    public int[] Starts => _starts;

    /// <summary>How many terms there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The words and marks of a term, in order.</summary>
    public ReadOnlySpan<int> this[int term] => Slice(_starts[term], _starts[term + 1] - _starts[term]);

    /// <summary>Where the words of a term begin among those of all.</summary>
    public int StartOf(int term) => _starts[term];

    /// <summary>Words of a term by their place among those of all.</summary>
    public ReadOnlySpan<int> Slice(int start, int length) => _words.AsSpan(start, length);

    /// <summary>For each term how often its rarest word is used in the rules, less for each further word that must stand beside it.</summary>
    /// <param name="count">How many words there are.</param>
    public double[] CostsOfTerms(int count)
    {
        var uses = new int[count];
        foreach (var word in _words)
        {
            uses[word]++;
        }

        var costs = new double[Count];
        for (var term = 0; term < costs.Length; term++)
        {
            var least = int.MaxValue;
            foreach (var word in this[term])
            {
                least = Math.Min(least, uses[word]);
            }

            costs[term] = (double)least / this[term].Length;
        }

        return costs;
    }
}
