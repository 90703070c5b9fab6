using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Tells of <c>repeated if has X</c> whether a run can hold an X at all, from the words round each X.</summary>
/// <remarks>
/// To find all that an article says more than once is work for every word. Where it is asked for to hold one of a few words, what stands round those is
/// looked for instead, and mostly it is not there.
/// </remarks>
internal static class RunsNear
{
    // With more of them it is as quick to find all runs.
    private const int MostWords = 32;

    /// <summary>Whether a filter can let anything pass. An answer of no is certain.</summary>
    public static bool MayPass(FilterProgram filter, ArticleEvaluation context)
    {
        if (filter.IsUnless
            || filter.Pattern is not BuiltinProgram { Builtin: var builtin }
            || builtin != Builtin.Repeated
            || WantedIn(filter.Context) is not { } wanted
            || context.IsUngathered(wanted))
        {
            return true;
        }

        Span<int> words = stackalloc int[MostWords];
        var count = 0;
        foreach (var span in context.SpansOf(wanted))
        {
            // A mark may lie in a run without being one of its words.
            var first = WordExtent.Of(span, context.Article).First;
            if (count == MostWords || !context.Article.Tokens[first].IsWord)
            {
                return true;
            }

            words[count++] = first;
        }

        return context.RepeatedRuns.MayHold(context.Article, words[..count]);
    }

    /// <summary>What a context demands to lie in the span; null if it demands nothing of the kind.</summary>
    private static PatternProgram? WantedIn(ContextProgram test)
    {
        switch (test)
        {
            case RelationContextProgram { Relation: SpanRelation.Has } has:
                return has.Region;
            case JoinedContextProgram { IsAnd: true } all:
                foreach (var part in all.Parts)
                {
                    if (part is RelationContextProgram { Relation: SpanRelation.Has } has)
                    {
                        return has.Region;
                    }
                }

                return null;
            default:
                return null;
        }
    }
}
