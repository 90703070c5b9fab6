using System.Diagnostics;
using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Decides the contexts that relate a span to spans of a pattern: <c>in</c>, <c>is</c>, <c>has</c>, <c>again in</c> …</summary>
internal static class RelationEvaluator
{
    public static bool Holds(RelationContextProgram test, PatternSpan span, ArticleEvaluation context)
    {
        var regions = context.SpansOf(test.Region);
        return !regions.IsEmpty
            && (test.Relation == SpanRelation.AgainIn
                ? IsAgainIn(span, regions, context)
                : RelatesFrom(context.NextOverlap(regions, 0, span.First), test, span, regions, context));
    }

    /// <summary>Leaves of some spans those for which the context holds, or those for which it does not.</summary>
    public static void Keep(SpanBuilder spans, RelationContextProgram test, bool holds, ArticleEvaluation context)
    {
        var regions = context.SpansOf(test.Region);
        if (regions.IsEmpty)
        {
            spans.Cut(holds ? 0 : spans.Count);
            return;
        }

        if (regions.Longest <= ArticleEvaluation.LongestToSearch && !IsQuote(test.Region))
        {
            KeepAmongShort(spans, test.Relation, regions, holds, context.Article);
            return;
        }

        var (kept, near, token) = (0, 0, 0);
        var all = spans.Spans;
        foreach (var span in all)
        {
            near = context.NextOverlap(regions, span.First < token ? 0 : near, span.First);
            token = span.First;
            if (RelatesFrom(near, test, span, regions, context) == holds)
            {
                all[kept++] = span;
            }
        }

        spans.Cut(kept);
    }

    /// <summary>The same where all regions are short, as those of word lists are: what reaches a span begins close before it.</summary>
    private static void KeepAmongShort(SpanBuilder spans, SpanRelation relation, SpanSet regions, bool holds, AnalyzedArticle article)
    {
        var (kept, near, token) = (0, 0, 0);
        var all = spans.Spans;
        var others = regions.Spans;
        var reach = regions.Longest - 1;
        foreach (var span in all)
        {
            near = regions.IndexFrom(span.First - reach, near);
            var isRelated = false;
            for (var i = near; i < others.Length && others[i].First <= span.Last && !isRelated; i++)
            {
                isRelated = others[i].Last >= span.First && Relates(relation, span, others[i], article);
            }

            if (isRelated == holds)
            {
                all[kept++] = span;
            }
        }

        spans.Cut(kept);
    }

    /// <summary>Whether a span relates so to one of those, from the first on that reaches it.</summary>
    /// <remarks>All relations but <c>again in</c> are between spans that share a word, or a mark.</remarks>
    private static bool RelatesFrom(int first, RelationContextProgram test, PatternSpan span, SpanSet regions, ArticleEvaluation context)
    {
        var isQuote = test.Relation == SpanRelation.In && IsQuote(test.Region);
        for (var i = first; i < regions.Count && regions[i].First <= span.Last; i = context.NextOverlap(regions, i + 1, span.First))
        {
            var region = regions[i];
            if (isQuote ? region.First < span.First && span.Last < region.Last : Relates(test.Relation, span, region, context.Article))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAgainIn(PatternSpan span, SpanSet regions, ArticleEvaluation context)
    {
        foreach (var region in regions)
        {
            if (Relates(SpanRelation.AgainIn, span, region, context.Article))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Relates(SpanRelation relation, PatternSpan span, PatternSpan region, AnalyzedArticle article) => relation switch
    {
        SpanRelation.AgainIn => Repetition.IsAgainIn(span, region, article),

        // What is asked for most: a word in a list of words.
        _ when span.Tokens == region.Tokens => true,
        SpanRelation.In => WordExtent.IsInside(span, region, article),
        SpanRelation.Has => WordExtent.IsInside(region, span, article),
        SpanRelation.Is => WordExtent.Of(span, article) == WordExtent.Of(region, article),

        // Of two spans that begin with the same word one is the beginning of the other.
        SpanRelation.Starts => WordExtent.Of(span, article).First == WordExtent.Of(region, article).First,
        SpanRelation.Ends => WordExtent.Of(span, article).Last == WordExtent.Of(region, article).Last,
        SpanRelation.FirstIn => WordExtent.IsInside(span, region, article) && Starts(span, region, article),
        SpanRelation.LastIn => WordExtent.IsInside(span, region, article) && Ends(span, region, article),
        _ => throw new UnreachableException(),
    };

    private static bool Starts(PatternSpan span, PatternSpan region, AnalyzedArticle article) =>
        article.WordsIn(region.First, span.First - 1) == 0;

    private static bool Ends(PatternSpan span, PatternSpan region, AnalyzedArticle article) =>
        article.WordsIn(span.Last + 1, region.Last) == 0;

    /// <summary>Between its marks, not merely the same words: a quotation is not in itself.</summary>
    private static bool IsQuote(PatternProgram region) => region switch
    {
        BuiltinProgram builtin => builtin.Builtin == Builtin.Quote,
        DefinitionProgram definition => IsQuote(definition.Body),
        FilterProgram filter => IsQuote(filter.Pattern),
        _ => false,
    };
}
