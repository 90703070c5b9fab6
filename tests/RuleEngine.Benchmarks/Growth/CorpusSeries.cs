using System.Text;
using RuleEngine.Articles;
using RuleEngine.Benchmarks.Corpora;

namespace RuleEngine.Benchmarks.Growth;

/// <summary>What grows on the articles of a race: the rules, and the length of an article.</summary>
internal sealed class CorpusSeries(GrowthSettings settings)
{
    // Enough to be timed with a hundred rules, few enough for a hundred thousand.
    private const int ArticlesOfRules = 200;

    private const int ShortestArticle = 1_000;

    // Ten megabytes of articles, and some more for what is cut off.
    private const int ArticlesOfLength = 2_500;

    private readonly ArticleSet _articles = ArticleSet.Load([settings.Folder.Articles], ArticlesOfLength);

    public IEnumerable<GrowthSeries> All() =>
    [
        new("rules", "rule", settings.Rules.Take(settings.Steps).Select(
            rules => new GrowthCase(rules, Load(rules), [.. _articles.Articles.Take(ArticlesOfRules)]))),
        new("article length", "byte", Lengths()),
    ];

    private IEnumerable<GrowthCase> Lengths()
    {
        var rules = Load(settings.Rules[Math.Min(1, settings.Rules.Count - 1)]);
        var size = ShortestArticle;
        for (var step = 0; step < settings.Steps; step++)
        {
            var text = Join(size);
            var bytes = Encoding.UTF8.GetByteCount(text);
            if (bytes < size)
            {
                // A small corpus has no article of that length.
                yield break;
            }

            yield return new GrowthCase(bytes, rules, [new Article { Id = "long", Text = text }]);
            size *= 10;
        }
    }

    private RuleSet Load(int rules) =>
        RuleSet.Load(settings.Folder.PackOf(rules)).RuleSet ?? throw new ArgumentException($"{rules} rules have errors");

    /// <summary>The articles one behind the other, until they have so many bytes.</summary>
    private string Join(int bytes)
    {
        var text = new StringBuilder();
        var left = bytes;
        foreach (var article in _articles.Articles)
        {
            if (left <= 0)
            {
                break;
            }

            // Letters of Arabic have two bytes.
            var part = article.Text[..Math.Min(article.Text.Length, (left + 1) / 2)];
            left -= Encoding.UTF8.GetByteCount(part);
            text.Append(part).Append('\n');
        }

        return text.ToString();
    }
}
