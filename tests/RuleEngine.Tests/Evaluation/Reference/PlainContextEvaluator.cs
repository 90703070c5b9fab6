using System.Diagnostics;
using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Evaluation.Voice;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>Decides whether a context holds for a span. Every context asks whether something is there.</summary>
internal static class PlainContextEvaluator
{
    public static bool Holds(ContextProgram test, PatternSpan span, PlainEvaluation context)
    {
        context.ThrowIfCancelled();
        return test switch
        {
            NotContextProgram not => !Holds(not.Operand, span, context),
            JoinedContextProgram { IsAnd: true } all => all.Parts.All(part => Holds(part, span, context)),
            JoinedContextProgram any => any.Parts.Any(part => Holds(part, span, context)),
            RelationContextProgram relation => PlainRelationEvaluator.Holds(relation, span, context),
            ParagraphContextProgram paragraph => IsInParagraph(paragraph, span, context),
            DistanceContextProgram distance => IsWithin(distance, span, context),
            ScopeContextProgram scope => HasInScope(scope, span, context),
            ByContextProgram by => SourceContext.Holds(by, span, context),
            MeasureContextProgram measure => Measures(measure, span, context.Article),
            _ => throw new UnreachableException(),
        };
    }

    private static bool IsInParagraph(ParagraphContextProgram test, PatternSpan span, PlainEvaluation context)
    {
        var paragraphs = PlainBuiltinEvaluator.Evaluate(Builtin.Paragraph, context);
        return test.Paragraph <= paragraphs.Count
            && PlainRelationEvaluator.Relates(test.Relation, span, paragraphs[test.Paragraph - 1], context.Article);
    }

    private static bool IsWithin(DistanceContextProgram test, PatternSpan span, PlainEvaluation context)
    {
        var others = context.SpansOf(test.Pattern);
        return (test.Direction != Direction.After && NearestBehind(test, span, others, context.Article))
            || (test.Direction != Direction.Before && NearestBefore(test, span, others, context.Article));
    }

    /// <summary>The same question for what stands behind the span, where the order of the set ends the search early.</summary>
    private static bool NearestBehind(DistanceContextProgram test, PatternSpan span, SpanSet others, AnalyzedArticle article)
    {
        var i = others.IndexFrom(span.Last + 1);
        return i < others.Count && IsReachable(test, span, others[i], article);
    }

    /// <summary>What ends before the span in its sentence or paragraph may begin before it: all that reach into that stretch are tried.</summary>
    private static bool NearestBefore(DistanceContextProgram test, PatternSpan span, SpanSet others, AnalyzedArticle article)
    {
        var sentence = article.SentenceOf(span.First);
        while (test.Scope == Scope.Paragraph && sentence > 0 && article.Sentences[sentence - 1].Block == article.Sentences[sentence].Block)
        {
            sentence--;
        }

        return others.Where(other => other.First < span.First && other.Last >= article.Sentences[sentence].Tokens.First)
            .Any(other => IsReachable(test, other, span, article));
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

    private static bool HasInScope(ScopeContextProgram test, PatternSpan span, PlainEvaluation context) =>
        ScopeRanges(test.Scope, span, context)
            .Any(range => HasIn(range, context.SpansOf(test.Pattern), span));

    /// <summary>A span is where it begins: a quotation of three sentences is in the first of them.</summary>
    private static bool HasIn(TokenRange range, SpanSet others, PatternSpan span)
    {
        for (var i = others.IndexFrom(range.First); i < others.Count && others[i].First <= range.Last; i++)
        {
            if (!others[i].Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<TokenRange> ScopeRanges(Scope scope, PatternSpan span, PlainEvaluation context)
    {
        var article = context.Article;
        var (first, last) = (article.SentenceOf(span.First), article.SentenceOf(span.Last));
        return scope switch
        {
            Scope.Sentence => [new TokenRange(article.Sentences[first].Tokens.First, article.Sentences[last].Tokens.Last)],
            Scope.PreviousSentence => Neighbour(first - 1, span.First, article),
            Scope.NextSentence => Neighbour(last + 1, span.Last, article),
            Scope.Paragraph => Blocks(span, article),
            _ => PlainArticleScope.RangesOf(scope, context),
        };
    }

    /// <summary>The neighbour may lie in the next paragraph, but the title is no neighbour of the text.</summary>
    private static IEnumerable<TokenRange> Neighbour(int sentence, int token, AnalyzedArticle article)
    {
        if (sentence < 0 || sentence >= article.Sentences.Length)
        {
            return [];
        }

        var isTitle = article.Blocks[article.Sentences[sentence].Block].Region == Region.Title;
        return isTitle || article.RegionOf(token) == Region.Title ? [] : [article.Sentences[sentence].Tokens];
    }

    private static IEnumerable<TokenRange> Blocks(PatternSpan span, AnalyzedArticle article)
    {
        var (first, last) = (article.SentenceOf(span.First), article.SentenceOf(span.Last));
        while (first > 0 && article.Sentences[first - 1].Block == article.Sentences[first].Block)
        {
            first--;
        }

        while (last + 1 < article.Sentences.Length && article.Sentences[last + 1].Block == article.Sentences[last].Block)
        {
            last++;
        }

        return [new TokenRange(article.Sentences[first].Tokens.First, article.Sentences[last].Tokens.Last)];
    }

    private static bool Measures(MeasureContextProgram test, PatternSpan span, AnalyzedArticle article) => test.IsValue
        ? article.Numbers.Any(number => span.Tokens.Contains(number.Tokens.First, number.Tokens.Last)
            && Comparisons.Holds(test.Comparison, number.Value, test.Value))
        : Comparisons.Holds(test.Comparison, article.WordsIn(span.First, span.Last), test.Value);
}
