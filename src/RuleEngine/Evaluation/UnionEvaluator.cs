using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Finds the spans of <c>A or B or …</c>: those of all its operands together.</summary>
internal static class UnionEvaluator
{
    /// <summary>Adds the spans of each operand.</summary>
    /// <param name="union">A union of the rules.</param>
    /// <param name="context">The article.</param>
    /// <param name="into">Receives them.</param>
    public static void Evaluate(UnionProgram union, ArticleEvaluation context, SpanUnion into)
    {
        context.ThrowIfCancelled();
        into.Add(context.WordsOf(union));
        for (var i = 0; i < union.Others.Length; i++)
        {
            into.Add(context.OtherOf(union, i));
        }
    }
}
