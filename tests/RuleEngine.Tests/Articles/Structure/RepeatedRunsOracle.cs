using RuleEngine.Articles;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

/// <summary>What <see cref="RepeatedRuns"/> finds, found by comparing every place with every other.</summary>
internal static class RepeatedRunsOracle
{
    public static IReadOnlyList<TokenRange> Find(AnalyzedArticle article)
    {
        var stretches = Stretches(article);
        var runs = new List<TokenRange>();
        foreach (var stretch in stretches)
        {
            for (var i = 0; i < stretch.Count; i++)
            {
                var length = stretches.SelectMany(other => Enumerable.Range(0, other.Count).Where(j => other != stretch || i != j).Select(j =>
                    Shared(article, stretch, i, other, j))).DefaultIfEmpty(0).Max();
                var words = stretch.Skip(i).Take(length).ToList();
                words = words[..(words.FindLastIndex(MeansSomething) + 1)];
                if (words.Count >= 3 && words.Count(MeansSomething) >= 2 && !runs.Exists(run => run.Contains(words[0], words[^1])))
                {
                    runs.Add(new TokenRange(words[0], words[^1]));
                }
            }
        }

        return runs;

        bool MeansSomething(int token) => article.Tokens[token].Kind == TokenKind.Word && !FunctionWords.Contains(article.Tokens[token].Folded);
    }

    /// <summary>Whether one of the rows of three words that hold a word comes again.</summary>
    public static bool RowsRoundComeAgain(AnalyzedArticle article, int word)
    {
        var rows = Stretches(article).SelectMany(static stretch => stretch.Zip(stretch.Skip(1), stretch.Skip(2))).ToList();
        return rows.Any(row => (row.First == word || row.Second == word || row.Third == word)
            && rows.Exists(other => other != row && TextOf(other) == TextOf(row)));

        string TextOf((int First, int Second, int Third) row) =>
            string.Join(' ', new[] { row.First, row.Second, row.Third }.Select(token => article.Tokens[token].Folded));
    }

    private static int Shared(AnalyzedArticle article, List<int> one, int i, List<int> other, int j)
    {
        var length = 0;
        while (i + length < one.Count && j + length < other.Count
            && article.Tokens[one[i + length]].Folded == article.Tokens[other[j + length]].Folded)
        {
            length++;
        }

        return length;
    }

    private static List<List<int>> Stretches(AnalyzedArticle article)
    {
        var stretches = new List<List<int>>();
        foreach (var sentence in article.Sentences.Where(s => article.Blocks[s.Block].Region is Region.Lead or Region.Paragraph))
        {
            stretches.Add([]);
            for (var i = sentence.Tokens.First; i <= sentence.Tokens.Last; i++)
            {
                if (article.Tokens[i].IsWord)
                {
                    stretches[^1].Add(i);
                }
                else if (article.Tokens[i].Kind == TokenKind.Punctuation && article.Tokens[i].Folded != "-")
                {
                    stretches.Add([]);
                }
            }
        }

        return stretches;
    }
}
