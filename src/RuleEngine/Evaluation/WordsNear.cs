using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Finds the words for which a context may hold that asks for something near them, from where that is.</summary>
/// <remarks>
/// <c>word if after/1 $reports</c> asks of each word of an article whether a verb of speech stands before it. There are five hundred words and
/// three such verbs: it is quicker to take the two words behind each verb.
/// </remarks>
internal static class WordsNear
{
    /// <summary>The words, in order; null where the filter is of another kind, or it is far to them. Give the builder back.</summary>
    public static SpanBuilder? Find(FilterProgram filter, ArticleEvaluation context)
    {
        if (filter.Pattern is not BuiltinProgram { Builtin: var builtin } || builtin != Builtin.Word || DistanceIn(filter.Context) is not { } near)
        {
            return null;
        }

        var words = context.RentBuilder();
        foreach (var span in context.SpansOf(near.Pattern))
        {
            var isAll = (near.Direction == Direction.Before || TryAddBehind(span, near.MaximumGap ?? int.MaxValue, context.Article, words))
                && (near.Direction == Direction.After || TryAddBefore(span, near.MaximumGap ?? int.MaxValue, context.Article, words));
            if (!isAll)
            {
                context.Return(words);
                return null;
            }
        }

        words.Order();
        return words;
    }

    /// <summary>The part of a context that must hold and asks for something in the sentence; null if there is none.</summary>
    private static DistanceContextProgram? DistanceIn(ContextProgram test)
    {
        switch (test)
        {
            case DistanceContextProgram { Scope: Scope.Sentence } distance:
                return distance;
            case JoinedContextProgram { IsAnd: true } all:
                foreach (var part in all.Parts)
                {
                    if (part is DistanceContextProgram { Scope: Scope.Sentence } distance)
                    {
                        return distance;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static bool TryAddBehind(PatternSpan span, int gap, AnalyzedArticle article, SpanBuilder into)
    {
        var end = article.Sentences[article.SentenceOf(span.Last)].Tokens.Last;
        for (var i = span.Last + 1; i <= end && gap >= 0; i++)
        {
            if (i - span.Last > PlaceEvaluator.FarthestPlace)
            {
                return false;
            }

            if (article.Tokens[i].IsWord)
            {
                into.Add(new PatternSpan(i, i, 0));
                gap--;
            }
        }

        return true;
    }

    private static bool TryAddBefore(PatternSpan span, int gap, AnalyzedArticle article, SpanBuilder into)
    {
        var start = article.Sentences[article.SentenceOf(span.First)].Tokens.First;
        for (var i = span.First - 1; i >= start && gap >= 0; i--)
        {
            if (span.First - i > PlaceEvaluator.FarthestPlace)
            {
                return false;
            }

            if (article.Tokens[i].IsWord)
            {
                into.Add(new PatternSpan(i, i, 0));
                gap--;
            }
        }

        return true;
    }
}
