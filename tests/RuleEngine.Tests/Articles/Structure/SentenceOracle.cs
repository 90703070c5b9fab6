using RuleEngine.Articles;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

/// <summary>The sentences that <see cref="SentenceSplitter"/> finds, found by a look at every token.</summary>
internal static class SentenceOracle
{
    private const int MostWords = 400;

    public static IEnumerable<Sentence> Find(int block, BlockTokens tokens, IReadOnlyCollection<int> closingMarks)
    {
        for (var first = tokens.First; first <= tokens.Last;)
        {
            var last = EndOfSentence(tokens, first, closingMarks);
            yield return new Sentence(block, new TokenRange(first, last));
            first = last + 1;
        }
    }

    private static int EndOfSentence(BlockTokens tokens, int first, IReadOnlyCollection<int> closingMarks)
    {
        var ends = new SentenceEnds(tokens);
        var words = 0;
        for (var i = first; i <= tokens.Last; i++)
        {
            words += tokens[i].IsWord ? 1 : 0;
            if (tokens[i].IsWord ? words < MostWords : words == 0 || !ends.IsEnd(i, first))
            {
                continue;
            }

            while (ends.Closes(i + 1, closingMarks.Contains(i + 1)))
            {
                i++;
            }

            return Enumerable.Range(i + 1, tokens.Last - i).Any(j => tokens[j].IsWord) ? i : tokens.Last;
        }

        return tokens.Last;
    }
}
