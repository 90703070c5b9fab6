using System.Diagnostics;
using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Finds the spans of a pattern that begin in some place, without gathering all it has in the article.</summary>
/// <remarks>
/// In <c>$fighters then ($thing unless is $particle)</c>, where <c>$thing</c> is a quotation or any word, three words of an article lead to the
/// second part: so it is asked for what begins behind each of them, and its own parts are asked in turn. Only wide patterns
/// (<see cref="WidePatterns"/>) are asked so; the spans of all others are gathered once and looked up.
/// </remarks>
internal static class PlaceEvaluator
{
    /// <summary>
    /// How many tokens away a place may be. Words stand side by side or a few marks apart; behind a hundred thousand marks each would be walked to
    /// from every one of them.
    /// </summary>
    public const int FarthestPlace = 256;

    /// <summary>Adds the spans that begin with one of some tokens, in any order; equal ones may be added twice.</summary>
    public static void AddFrom(PatternProgram pattern, TokenRange starts, ArticleEvaluation context, SpanBuilder into)
    {
        if (!context.IsUngathered(pattern))
        {
            AddFrom(context.SpansOf(pattern), starts, into);
            return;
        }

        switch (pattern.Unnamed)
        {
            case BuiltinProgram:
                AddWords(starts, context.Article, into);
                break;
            case UnionProgram union:
                AddFrom(context.WordsOf(union), starts, into);
                foreach (var part in union.Others)
                {
                    AddFrom(part, starts, context, into);
                }

                break;
            case FilterProgram filter:
                var unfiltered = context.RentBuilder();
                AddFrom(filter.Pattern, starts, context, unfiltered);
                ContextFilter.Keep(unfiltered, filter.Context, !filter.IsUnless, context);
                into.AddRange(unfiltered.Spans);
                context.Return(unfiltered);
                break;
            case ThenProgram then:
                var first = context.RentBuilder();
                AddFrom(then.Parts[0], starts, context, first);
                ThenEvaluator.AddFrom(first.Spans, then, context, into);
                context.Return(first);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void AddFrom(SpanSet spans, TokenRange starts, SpanBuilder into)
    {
        for (var i = spans.IndexFrom(starts.First); i < spans.Count && spans[i].First <= starts.Last; i++)
        {
            into.Add(spans[i]);
        }
    }

    private static void AddWords(TokenRange starts, AnalyzedArticle article, SpanBuilder into)
    {
        for (var i = starts.First; i <= starts.Last; i++)
        {
            if (article.Tokens[i].IsWord)
            {
                into.Add(new PatternSpan(i, i, 0));
            }
        }
    }
}
