using RuleEngine.Articles.Reading;

namespace RuleEngine.Cli.Checking;

/// <summary>Puts articles into batches: handing one news article to another thread costs a good part of what checking it does.</summary>
internal static class ArticleBatches
{
    // Enough that handing over no longer shows, few enough that two threads share what a small folder holds.
    public const int MostArticles = 8;

    // Code units: of articles that are long, a batch holds fewer, so that memory stays within the same bounds.
    private const int EnoughText = 32 * 1024;

    /// <summary>The same articles in the same order. A batch is given out as soon as it is full, the last one at the end.</summary>
    /// <param name="articles">What has been read.</param>
    /// <param name="most">How many articles a batch holds: 1 for a source that may make its reader wait for the next.</param>
    public static IEnumerable<IReadOnlyList<ArticleReadResult>> Of(IEnumerable<ArticleReadResult> articles, int most = MostArticles)
    {
        var batch = new List<ArticleReadResult>(most);
        var length = 0;
        foreach (var article in articles)
        {
            batch.Add(article);
            length += article.Article?.Text.Length ?? 0;
            if (batch.Count >= most || length >= EnoughText)
            {
                yield return batch;
                (batch, length) = (new List<ArticleReadResult>(most), 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
