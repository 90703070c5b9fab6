using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Decides the contexts that ask for something near a span: <c>near/6</c>, <c>before/sentence</c>, <c>after/0</c> …</summary>
internal static class DistanceEvaluator
{
    public static bool Holds(DistanceContextProgram test, PatternSpan span, ArticleEvaluation context)
    {
        var others = context.SpansOf(test.Pattern);
        var (before, behind) = (0, 0);
        return !others.IsEmpty && Holds(test, span, others, ref before, ref behind, context);
    }

    /// <summary>Leaves of some spans those for which the context holds, or those for which it does not.</summary>
    public static void Keep(SpanBuilder spans, DistanceContextProgram test, bool holds, ArticleEvaluation context)
    {
        var others = context.SpansOf(test.Pattern);
        if (others.IsEmpty)
        {
            spans.Cut(holds ? 0 : spans.Count);
            return;
        }

        var (kept, before, behind, token) = (0, 0, 0, 0);
        var all = spans.Spans;
        foreach (var span in all)
        {
            before = span.First < token ? 0 : before;
            token = span.First;
            if (Holds(test, span, others, ref before, ref behind, context) == holds)
            {
                all[kept++] = span;
            }
        }

        spans.Cut(kept);
    }

    /// <param name="test">The context.</param>
    /// <param name="span">The span.</param>
    /// <param name="others">What is looked for.</param>
    /// <param name="before">Where among them to begin to look before the span; 0 for a span that begins before the one asked of last.</param>
    /// <param name="behind">The same behind the span; any number will do.</param>
    /// <param name="context">The article.</param>
    private static bool Holds(
        DistanceContextProgram test, PatternSpan span, SpanSet others, ref int before, ref int behind, ArticleEvaluation context) =>
        (test.Direction != Direction.After && HasBehind(test, span, others, ref behind, context.Article))
        || (test.Direction != Direction.Before && HasBefore(test, span, others, ref before, context));

    /// <summary>Of what stands behind the span the first is the nearest.</summary>
    private static bool HasBehind(DistanceContextProgram test, PatternSpan span, SpanSet others, ref int near, AnalyzedArticle article)
    {
        near = others.IndexFrom(span.Last + 1, near);
        return near < others.Count && IsReachable(test, span, others[near], article);
    }

    private static bool HasBefore(DistanceContextProgram test, PatternSpan span, SpanSet others, ref int near, ArticleEvaluation context)
    {
        var start = StartOfScope(test.Scope, span.First, context.Article);
        return others.Longest <= ArticleEvaluation.LongestToSearch
            ? HasShortBefore(test, span, others, start, ref near, context.Article)
            : HasLongBefore(test, span, others, start, ref near, context);
    }

    /// <summary>The nearest before the span is tried first, then further ones as long as one could reach it.</summary>
    private static bool HasShortBefore(
        DistanceContextProgram test, PatternSpan span, SpanSet others, int start, ref int near, AnalyzedArticle article)
    {
        near = others.IndexFrom(span.First, near);
        for (var i = near - 1; i >= 0; i--)
        {
            if (IsReachable(test, others[i], span, article))
            {
                return true;
            }

            var last = others[i].First + others.Longest - 1;
            if (last < start || (test.MaximumGap is { } gap && article.WordsIn(last + 1, span.First - 1) > gap))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What ends before the span in its sentence or paragraph may begin before it: all that reach into that stretch are tried.</summary>
    private static bool HasLongBefore(
        DistanceContextProgram test, PatternSpan span, SpanSet others, int start, ref int near, ArticleEvaluation context)
    {
        near = context.NextOverlap(others, near, start);
        for (var i = near; i < others.Count && others[i].First < span.First; i = context.NextOverlap(others, i + 1, start))
        {
            if (IsReachable(test, others[i], span, context.Article))
            {
                return true;
            }
        }

        return false;
    }

    private static int StartOfScope(Scope scope, int token, AnalyzedArticle article)
    {
        var sentence = article.SentenceOf(token);
        return scope == Scope.Paragraph ? article.TokensOfBlockAround(sentence).First : article.Sentences[sentence].Tokens.First;
    }

    private static bool IsReachable(DistanceContextProgram test, PatternSpan first, PatternSpan second, AnalyzedArticle article)
    {
        if (first.Last >= second.First)
        {
            return false;
        }

        var isSameScope = test.Scope == Scope.Paragraph
            ? article.BlockOf(first.Last) == article.BlockOf(second.First)
            : article.SentenceOf(first.Last) == article.SentenceOf(second.First);
        return isSameScope && (test.MaximumGap is not { } gap || article.WordsIn(first.Last + 1, second.First - 1) <= gap);
    }
}
