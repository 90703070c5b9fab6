using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Decides <c>by R</c>: whether the attribution that governs a span names a source that R finds, be it any of a chain.</summary>
internal static class SourceContext
{
    public static bool Holds(ByContextProgram test, PatternSpan span, EvaluationContext context)
    {
        foreach (var attribution in context.Attributions.Governing(span))
        {
            var found = context.SpansOf(test.Pattern);
            foreach (var source in attribution.Sources)
            {
                if (context.HasOverlap(found, source))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
