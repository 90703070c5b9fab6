using System.Diagnostics;
using RuleEngine.Articles;
using RuleEngine.Benchmarks.Measuring;
using RuleEngine.Evaluation;

namespace RuleEngine.Benchmarks.Racing;

/// <summary>Evaluates all articles once and reads all that was found.</summary>
internal sealed class Racer(Func<Article, ArticleReport> evaluate, Article[] articles)
{
    // Threads take articles by the handful: taking them one by one would show in the time, and the last handful is short.
    private const int Handful = 16;

    // By then the runtime has compiled what is called often with what it saw of it, however few articles there are.
    private const int WarmUpArticles = 20_000;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(2);

    private int _next;

    /// <summary>Evaluates articles for a moment, so that the first pass is no different from the others.</summary>
    public void WarmUp()
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < WarmUpArticles && Stopwatch.GetElapsedTime(started) < LongestWarmUp; i++)
        {
            ReportHash.Of(evaluate(articles[i % articles.Length]));
        }
    }

    /// <summary>One pass; on this thread alone if one is asked for.</summary>
    public Pass Run(int threads)
    {
        _next = 0;
        var parts = new Pass[threads];
        var others = new Thread[threads - 1];
        for (var i = 0; i < others.Length; i++)
        {
            var part = i + 1;
            others[i] = new Thread(() => parts[part] = Share());
            others[i].Start();
        }

        parts[0] = Share();
        foreach (var other in others)
        {
            other.Join();
        }

        return parts.Aggregate(static (all, part) => new Pass(all.Findings + part.Findings, all.Hash + part.Hash));
    }

    private Pass Share()
    {
        var pass = default(Pass);
        int start;
        while ((start = Interlocked.Add(ref _next, Handful) - Handful) < articles.Length)
        {
            for (var i = start; i < Math.Min(start + Handful, articles.Length); i++)
            {
                var report = evaluate(articles[i]);

                // A sum does not depend on which thread took which article; the place in the corpus does count.
                var hash = default(FindingHash);
                hash.Add(i);
                hash.Add((long)ReportHash.Of(report));
                pass = new Pass(pass.Findings + report.Findings.Length, pass.Hash + hash.Value);
            }
        }

        return pass;
    }
}
