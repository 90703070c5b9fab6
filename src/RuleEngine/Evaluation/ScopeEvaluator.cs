using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>
/// Finds <c>A then/sentence B</c> and <c>A then/paragraph B</c>: for each a the later b that ends first. <c>near</c> is both ways.
/// </summary>
/// <remarks>
/// Walking the second set backwards, the best partner of all places further left is the best seen so far in the same scope, so one
/// pass over both sets does, even in a paragraph of a million words.
/// </remarks>
internal static class ScopeEvaluator
{
    public static void Evaluate(ScopeProgram scope, ArticleEvaluation context, SpanBuilder into)
    {
        var (first, second) = (context.SpansOf(scope.First), context.SpansOf(scope.Second));
        if (first.IsEmpty || second.IsEmpty)
        {
            return;
        }

        AddOrdered(first, second, scope.Scope, context, into);
        if (!scope.IsOrdered)
        {
            AddOrdered(second, first, scope.Scope, context, into);
        }
    }

    private static void AddOrdered(SpanSet first, SpanSet second, Scope scope, ArticleEvaluation context, SpanBuilder into)
    {
        var article = context.Article;
        var best = context.RentBuilder();
        AddBestFromEach(second, scope, article, best);
        foreach (var a in first)
        {
            var i = second.IndexFrom(a.Last + 1);
            if (i < second.Count && ScopeOf(second[i].First, scope, article) == ScopeOf(a.Last, scope, article))
            {
                var b = best.Spans[^(i + 1)];
                into.Add(new PatternSpan(a.First, b.Last, a.Skipped + b.Skipped + article.WordsIn(a.Last + 1, b.First - 1)));
            }
        }

        context.Return(best);
    }

    /// <summary>
    /// For each span, the last one's first, the one that ends first among it and those behind it in its scope; of equals the one nearer
    /// the end.
    /// </summary>
    private static void AddBestFromEach(SpanSet spans, Scope scope, AnalyzedArticle article, SpanBuilder into)
    {
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            var isSameScope = i + 1 < spans.Count
                && ScopeOf(spans[i].First, scope, article) == ScopeOf(spans[i + 1].First, scope, article);
            into.Add(isSameScope && IsBetter(into.Spans[^1], spans[i], article) ? into.Spans[^1] : spans[i]);
        }
    }

    private static bool IsBetter(PatternSpan later, PatternSpan earlier, AnalyzedArticle article) =>
        later.Last < earlier.Last
        || (later.Last == earlier.Last
            && later.Skipped + article.WordsIn(earlier.First, later.First - 1) < earlier.Skipped);

    private static int ScopeOf(int token, Scope scope, AnalyzedArticle article) =>
        scope == Scope.Paragraph ? article.BlockOf(token) : article.SentenceOf(token);
}
