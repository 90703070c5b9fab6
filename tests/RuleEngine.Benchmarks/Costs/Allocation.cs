using System.Text;
using RuleEngine.Articles;
using RuleEngine.Benchmarks.Generation;

namespace RuleEngine.Benchmarks.Costs;

/// <summary>Counts the bytes that evaluating allocates, on one thread, once whatever is kept between articles is there.</summary>
internal static class Allocation
{
    private const int WarmingUp = 20;
    private const int Counted = 100;
    private const int Words = 500;
    private const int FewHits = 10;
    private const int ManyHits = 110;

    private static readonly string Hit = WordMaker.Arabic.Word(0);

    /// <returns>Bytes an article of 500 words without a finding costs, and what each finding of a phrase adds to that.</returns>
    public static (double Article, double Finding) Measure()
    {
        var rules = MadeRules.Load("any", $"rules:\n  - id: hit\n    technique: Loaded_Language\n    match: «{Hit}»\n");
        var (few, many) = (BytesOf(rules, FewHits), BytesOf(rules, ManyHits));
        return (BytesOf(rules, hits: 0), (many - few) / (ManyHits - FewHits));
    }

    private static double BytesOf(RuleSet rules, int hits)
    {
        var article = ArticleWith(hits);
        for (var i = 0; i < WarmingUp; i++)
        {
            Evaluate(rules, article, hits);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Counted; i++)
        {
            Evaluate(rules, article, hits);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Counted;
    }

    private static void Evaluate(RuleSet rules, Article article, int hits)
    {
        var found = rules.Evaluate(article).Findings.Length;
        if (found != hits)
        {
            throw new InvalidOperationException($"{found} findings where {hits} were written");
        }
    }

    /// <summary>Articles differ in their hits alone: each stands where another word would.</summary>
    private static Article ArticleWith(int hits)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Words; i++)
        {
            var isHit = hits > 0 && i % (Words / ManyHits) == 0 && i / (Words / ManyHits) < hits;
            text.Append(isHit ? Hit : WordMaker.Arabic.Word(1 + (i % 200))).Append(i % 20 == 19 ? ". " : " ");
        }

        return new Article { Id = "counted", Text = text.ToString(), Language = "ar" };
    }
}
