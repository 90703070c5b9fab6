using System.Text;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;

namespace RuleEngine.Benchmarks.Corpora;

/// <summary>Articles in memory, and how many bytes of UTF-8 their titles and texts are: what a speed is counted in.</summary>
internal sealed class ArticleSet
{
    public ArticleSet(IEnumerable<Article> articles)
    {
        Articles = [.. articles];
        Bytes = Articles.Sum(static article => (long)Encoding.UTF8.GetByteCount(article.Text) + Encoding.UTF8.GetByteCount(article.Title ?? ""));
    }

    public Article[] Articles { get; }

    public long Bytes { get; }

    /// <summary>Reads articles from files.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="limit">How many articles to keep at the most.</param>
    /// <exception cref="ArgumentException">An article cannot be read.</exception>
    public static ArticleSet Load(IEnumerable<string> paths, int limit) => new(paths
        .SelectMany(static path => new ArticleReader().Read(path))
        .Take(limit)
        .Select(static read => read.Article ?? throw new ArgumentException($"{read.Name} cannot be read: {read.Diagnostics[0].Message}")));

    /// <summary>Some of the articles, evenly spread over all of them.</summary>
    public IEnumerable<Article> Sample(int count)
    {
        var taken = Math.Min(count, Articles.Length);
        return Enumerable.Range(0, taken).Select(i => Articles[(int)((long)i * Articles.Length / taken)]);
    }
}
