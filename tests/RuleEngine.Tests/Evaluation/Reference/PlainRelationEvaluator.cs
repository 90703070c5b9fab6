using System.Diagnostics;
using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>Decides the contexts that relate a span to spans of a pattern: <c>in</c>, <c>is</c>, <c>has</c>, <c>again in</c> …</summary>
internal static class PlainRelationEvaluator
{
    public static bool Holds(RelationContextProgram test, PatternSpan span, PlainEvaluation context)
    {
        var article = context.Article;
        if (test.Relation == SpanRelation.AgainIn)
        {
            return context.SpansOf(test.Region).Any(region => Relates(test.Relation, span, region, article));
        }

        // All others relate spans that share a word, or a mark.
        var regions = context.SpansOf(test.Region).Where(span.Overlaps);
        return test.Relation == SpanRelation.In && IsQuote(test.Region)
            ? regions.Any(quote => quote.First < span.First && span.Last < quote.Last)
            : regions.Any(region => Relates(test.Relation, span, region, article));
    }

    public static bool Relates(SpanRelation relation, PatternSpan span, PatternSpan region, AnalyzedArticle article) => relation switch
    {
        SpanRelation.In => WordExtent.IsInside(span, region, article),
        SpanRelation.Has => WordExtent.IsInside(region, span, article),
        SpanRelation.Is => WordExtent.Of(span, article) == WordExtent.Of(region, article),

        // Of two spans that begin with the same word one is the beginning of the other.
        SpanRelation.Starts => WordExtent.Of(span, article).First == WordExtent.Of(region, article).First,
        SpanRelation.Ends => WordExtent.Of(span, article).Last == WordExtent.Of(region, article).Last,
        SpanRelation.FirstIn => WordExtent.IsInside(span, region, article) && Starts(span, region, article),
        SpanRelation.LastIn => WordExtent.IsInside(span, region, article) && Ends(span, region, article),
        SpanRelation.AgainIn => Repetition.IsAgainIn(span, region, article),
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
