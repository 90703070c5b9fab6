using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Asks a context of many spans at once, as filters and the <c>unless</c> of rules do.</summary>
/// <remarks>
/// The plain way asks of one span after the other (<see cref="ContextEvaluator"/>). Here what a context looks for is looked up once for all of
/// them, and as spans come in reading order, the search in it goes on where it ended for the span before. In
/// <c>$speaker if after/0 $verb and is $person</c> the second part is asked only of what the first lets pass; so it is in <c>unless A or B</c>.
/// </remarks>
internal static class ContextFilter
{
    /// <summary>Leaves of some spans those for which a context holds, or those for which it does not.</summary>
    /// <param name="spans">The spans, best in reading order.</param>
    /// <param name="test">The context.</param>
    /// <param name="holds">Whether those are wanted for which it holds.</param>
    /// <param name="context">The article.</param>
    public static void Keep(SpanBuilder spans, ContextProgram test, bool holds, ArticleEvaluation context)
    {
        if (spans.Count == 0)
        {
            return;
        }

        switch (test)
        {
            case NotContextProgram not:
                Keep(spans, not.Operand, !holds, context);
                break;
            case JoinedContextProgram joined when joined.IsAnd == holds:
                KeepInTurn(spans, joined, holds, context);
                break;
            case RelationContextProgram relation when relation.Relation != SpanRelation.AgainIn:
                RelationEvaluator.Keep(spans, relation, holds, context);
                break;
            case DistanceContextProgram distance:
                DistanceEvaluator.Keep(spans, distance, holds, context);
                break;
            default:
                KeepEach(spans, test, holds, context);
                break;
        }
    }

    /// <summary>Asks one part after the other, those that ask who speaks last: mostly no span is left by then.</summary>
    private static void KeepInTurn(SpanBuilder spans, JoinedContextProgram joined, bool holds, ArticleEvaluation context)
    {
        var isWaiting = ContextReach.Waits(joined, context);
        foreach (var part in joined.Parts)
        {
            if (!isWaiting || !part.AsksWhoSpeaks)
            {
                Keep(spans, part, holds, context);
            }
        }

        if (isWaiting)
        {
            foreach (var part in joined.Parts)
            {
                if (part.AsksWhoSpeaks)
                {
                    Keep(spans, part, holds, context);
                }
            }
        }
    }

    private static void KeepEach(SpanBuilder spans, ContextProgram test, bool holds, ArticleEvaluation context)
    {
        var kept = 0;
        var all = spans.Spans;
        foreach (var span in all)
        {
            if (ContextEvaluator.Holds(test, span, context) == holds)
            {
                all[kept++] = span;
            }
        }

        spans.Cut(kept);
    }
}
