using System.Diagnostics;
using RuleEngine.Articles;
using RuleEngine.Evaluation.Voice;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Decides whether a context holds for a span. Every context asks whether something is there.</summary>
internal static class ContextEvaluator
{
    public static bool Holds(ContextProgram test, PatternSpan span, ArticleEvaluation context) => test switch
    {
        NotContextProgram not => !Holds(not.Operand, span, context),
        JoinedContextProgram joined => HoldsJoined(joined, span, context),
        RelationContextProgram relation => RelationEvaluator.Holds(relation, span, context),
        ParagraphContextProgram paragraph => IsInParagraph(paragraph, span, context),
        DistanceContextProgram distance => DistanceEvaluator.Holds(distance, span, context),
        ScopeContextProgram scope => HasInScope(scope, span, context),
        ByContextProgram by => SourceContext.Holds(by, span, context),
        MeasureContextProgram measure => Measures(measure, span, context.Article),
        _ => throw new UnreachableException(),
    };

    private static bool HoldsJoined(JoinedContextProgram joined, PatternSpan span, ArticleEvaluation context)
    {
        foreach (var part in joined.Parts)
        {
            if (Holds(part, span, context) != joined.IsAnd)
            {
                return !joined.IsAnd;
            }
        }

        return joined.IsAnd;
    }

    private static bool IsInParagraph(ParagraphContextProgram test, PatternSpan span, ArticleEvaluation context)
    {
        var paragraphs = context.SpansOf(Builtin.Paragraph);
        return test.Paragraph <= paragraphs.Count
            && RelationEvaluator.Relates(test.Relation, span, paragraphs[test.Paragraph - 1], context.Article);
    }

    private static bool HasInScope(ScopeContextProgram test, PatternSpan span, ArticleEvaluation context)
    {
        var others = context.SpansOf(test.Pattern);
        if (others.IsEmpty)
        {
            return false;
        }

        var article = context.Article;
        var (first, last) = (article.SentenceOf(span.First), article.SentenceOf(span.Last));
        return test.Scope switch
        {
            Scope.Sentence => HasIn(new TokenRange(article.Sentences[first].Tokens.First, article.Sentences[last].Tokens.Last), others, span),
            Scope.PreviousSentence => NeighbourHas(first - 1, span.First, others, span, article),
            Scope.NextSentence => NeighbourHas(last + 1, span.Last, others, span, article),
            Scope.Paragraph => HasIn(
                new TokenRange(article.TokensOfBlockAround(first).First, article.TokensOfBlockAround(last).Last), others, span),
            Scope.Article => HasIn(new TokenRange(0, article.Tokens.Length - 1), others, span),
            _ => HasInAny(ArticleScope.RangesOf(test.Scope, context), others, span),
        };
    }

    private static bool HasInAny(SpanSet ranges, SpanSet others, PatternSpan span)
    {
        foreach (var range in ranges)
        {
            if (HasIn(range.Tokens, others, span))
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>The neighbour may lie in the next paragraph, but the title is no neighbour of the text.</summary>
    private static bool NeighbourHas(int sentence, int token, SpanSet others, PatternSpan span, AnalyzedArticle article)
    {
        if (sentence < 0 || sentence >= article.Sentences.Length)
        {
            return false;
        }

        var isTitle = article.Blocks[article.Sentences[sentence].Block].Region == Region.Title;
        return !isTitle && article.RegionOf(token) != Region.Title && HasIn(article.Sentences[sentence].Tokens, others, span);
    }

    private static bool Measures(MeasureContextProgram test, PatternSpan span, AnalyzedArticle article)
    {
        if (!test.IsValue)
        {
            return Comparisons.Holds(test.Comparison, article.WordsIn(span.First, span.Last), test.Value);
        }

        foreach (var number in article.Numbers)
        {
            if (span.Tokens.Contains(number.Tokens.First, number.Tokens.Last) && Comparisons.Holds(test.Comparison, number.Value, test.Value))
            {
                return true;
            }
        }

        return false;
    }
}
