using System.Collections.Immutable;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Compilation;

/// <summary>The words of all terms, each with a number: those that are the same object are one. Immutable and thread-safe.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<WordMatcher, int> _numbers;

    public WordNumbers(IReadOnlyList<PlannedTerm> terms)
    {
        _numbers = new Dictionary<WordMatcher, int>(terms.Count, ReferenceEqualityComparer.Instance);
        foreach (var term in terms)
        {
            foreach (var step in term.Steps)
            {
                _numbers.TryAdd(step, _numbers.Count);
            }
        }

        // Nothing is ever taken out, so they stand in the order in which they came.
        Words = [.. _numbers.Keys];
    }

    /// <summary>The words, at the places that their numbers say.</summary>
    public ImmutableArray<WordMatcher> Words { get; }

    public int this[WordMatcher word] => _numbers[word];
}
