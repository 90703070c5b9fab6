using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Compilation;

/// <summary>
/// The words of all terms, each with a number: those that are the same object are one, those of one family are numbered side by side.
/// Immutable and thread-safe.
/// </summary>
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
        WordMatcher[] met = [.. _numbers.Keys];
        var words = new WordMatcher[met.Length];
        var places = new byte[met.Length];
        var (familyOf, nextOf) = FamiliesOf(met);
        for (var i = 0; i < met.Length; i++)
        {
            ref var next = ref nextOf[familyOf[i]];
            places[next.Number] = (byte)(next.Met++ % WordFamilies.MostWords);
            words[next.Number] = met[i];
            _numbers[met[i]] = next.Number++;
        }

        Words = ImmutableCollectionsMarshal.AsImmutableArray(words);
        Families = new WordFamilies(places);
    }

    /// <summary>The words, at the places that their numbers say.</summary>
    public ImmutableArray<WordMatcher> Words { get; }

    /// <summary>Which of them are of one family.</summary>
    public WordFamilies Families { get; }

    public int this[WordMatcher word] => _numbers[word];

    /// <summary>For each word which family it is of, in the order in which these are met; for each family the number of its first word.</summary>
    private static (int[] FamilyOf, (int Number, int Met)[] NextOf) FamiliesOf(WordMatcher[] words)
    {
        var known = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        var familyOf = new int[words.Length];
        var sizes = new List<int>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var family = sizes.Count;
            if (words[i].FoldedBeginnings?.FirstOrDefault() is { } beginning && !known.TryAdd(beginning, family))
            {
                family = known[beginning];
            }

            if (family == sizes.Count)
            {
                sizes.Add(0);
            }

            familyOf[i] = family;
            sizes[family]++;
        }

        var nextOf = new (int Number, int Met)[sizes.Count];
        for (var family = 1; family < nextOf.Length; family++)
        {
            nextOf[family].Number = nextOf[family - 1].Number + sizes[family - 1];
        }

        return (familyOf, nextOf);
    }
}
