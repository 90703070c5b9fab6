using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>
/// Finds <c>A then/sentence B</c> and <c>A then/paragraph B</c>: for each a the later b that ends first. <c>near</c> is both ways.
/// </summary>
/// <remarks>
/// Walking the second set backwards, the best partner of all places further left is the best seen so far in the same scope, so one
/// pass over both sets does, even in a paragraph of a million words.
/// </remarks>
internal static class PlainScopeEvaluator
{
    public static SpanSet Evaluate(ScopeProgram scope, PlainEvaluation context)
    {
        var (first, second) = (context.SpansOf(scope.First), context.SpansOf(scope.Second));
        var spans = new List<PatternSpan>();
        AddOrdered(first, second, scope.Scope, context, spans);
        if (!scope.IsOrdered)
        {
            AddOrdered(second, first, scope.Scope, context, spans);
        }

        return SpanSet.Of(spans);
    }

    private static void AddOrdered(SpanSet first, SpanSet second, Scope scope, PlainEvaluation context, List<PatternSpan> into)
    {
        var article = context.Article;
        var best = BestFromEach(second, scope, article);
        foreach (var a in first)
        {
            var i = second.IndexFrom(a.Last + 1);
            if (i < second.Count && ScopeOf(second[i].First, scope, article) == ScopeOf(a.Last, scope, article))
            {
                var b = best[i];
                context.CountSpan();
                into.Add(new PatternSpan(a.First, b.Last, a.Skipped + b.Skipped + article.WordsIn(a.Last + 1, b.First - 1)));
            }
        }
    }

    /// <summary>For each span the one that ends first among it and those behind it in its scope; of equals the one nearer the end.</summary>
    private static PatternSpan[] BestFromEach(SpanSet spans, Scope scope, AnalyzedArticle article)
    {
        var best = new PatternSpan[spans.Count];
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            var isSameScope = i + 1 < spans.Count
                && ScopeOf(spans[i].First, scope, article) == ScopeOf(spans[i + 1].First, scope, article);
            best[i] = isSameScope && IsBetter(best[i + 1], spans[i], article) ? best[i + 1] : spans[i];
        }

        return best;
    }

    private static bool IsBetter(PatternSpan later, PatternSpan earlier, AnalyzedArticle article) =>
        later.Last < earlier.Last
        || (later.Last == earlier.Last
            && later.Skipped + article.WordsIn(earlier.First, later.First - 1) < earlier.Skipped);

    private static int ScopeOf(int token, Scope scope, AnalyzedArticle article) =>
        scope == Scope.Paragraph ? article.BlockOf(token) : article.SentenceOf(token);
}
