using System.Buffers;
using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Measuring;

namespace RuleEngine.Benchmarks.Racing;

/// <summary>The base library's own search for many strings: finds the bare literals of the rules, and nothing else.</summary>
internal sealed class LiteralSearch
{
    private readonly SearchValues<string> _literals;
    private readonly NormalizedCorpus _corpus;

    public LiteralSearch(IEnumerable<string> literals, NormalizedCorpus corpus)
    {
        _literals = SearchValues.Create([.. literals], StringComparison.Ordinal);
        _corpus = corpus;
    }

    /// <summary>Searches the whole corpus on this thread.</summary>
    /// <returns>MB of the corpus a second, and how many places of literals there are.</returns>
    public (RaceSpeed Speed, long Found) Run(int times)
    {
        var timed = BestOf.Run(times, FindAll);
        return (RaceSpeed.Of(_corpus.Bytes, timed), timed.Answer);
    }

    private long FindAll()
    {
        var found = 0L;
        foreach (var article in _corpus.Articles)
        {
            var rest = article.AsSpan();
            int index;
            while ((index = rest.IndexOfAny(_literals)) >= 0)
            {
                found++;

                // Literals overlap in the space between them, and one begins inside another.
                rest = rest[(index + 1)..];
            }
        }

        return found;
    }
}
