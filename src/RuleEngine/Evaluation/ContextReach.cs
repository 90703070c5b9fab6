using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Tells whether a context can hold at all in an article, from what it looks for: most articles have nothing of it.</summary>
internal static class ContextReach
{
    /// <summary>Whether a context had better be asked last, when others have left few spans or none: it asks who speaks, and nobody asked before.</summary>
    public static bool Waits(ContextProgram test, EvaluationContext context) => test.AsksWhoSpeaks && !context.KnowsWhoSpeaks;

    /// <summary>Whether a context can hold for any span of the article. An answer of no is certain.</summary>
    public static bool MayHold(ContextProgram test, ArticleEvaluation context)
    {
        switch (test)
        {
            case JoinedContextProgram { IsAnd: true } all:
                foreach (var part in all.Parts)
                {
                    if (!MayHold(part, context))
                    {
                        return false;
                    }
                }

                return true;
            case JoinedContextProgram any:
                foreach (var part in any.Parts)
                {
                    if (MayHold(part, context))
                    {
                        return true;
                    }
                }

                return false;
            case RelationContextProgram or DistanceContextProgram or ScopeContextProgram:
                return Waits(test, context) || context.IsUngathered(test.Pattern!) || !context.SpansOf(test.Pattern!).IsEmpty;
            default:
                return true;
        }
    }
}
