using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Finds the spans of <c>A or B or …</c>: those of all its operands together.</summary>
/// <remarks>
/// Most unions have but one part that holds anything in an article, be it their words or one other operand. Its spans are theirs, so nothing is copied or
/// put in order.
/// </remarks>
internal static class UnionEvaluator
{
    /// <summary>The spans of the one part that holds any; none where several do.</summary>
    /// <param name="union">A union of the rules.</param>
    /// <param name="context">The article.</param>
    /// <param name="several">Those of all parts, in any order, where several hold some; give it back. Else null.</param>
    public static SpanSet Find(UnionProgram union, ArticleEvaluation context, out SpanBuilder? several)
    {
        several = null;
        var only = context.WordsOf(union);
        for (var i = 0; i < union.Others.Length; i++)
        {
            var spans = context.OtherOf(union, i);
            if (only.IsEmpty)
            {
                only = spans;
            }
            else if (!spans.IsEmpty)
            {
                if (several is null)
                {
                    several = context.RentBuilder();
                    several.AddRange(only);
                }

                several.AddRange(spans);
            }
        }

        return several is null ? only : SpanSet.Empty;
    }
}
