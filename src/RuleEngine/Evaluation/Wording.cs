using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>
/// What two findings must share to count as the same wording: their folded words, without the proclitics in front of the first (وميليشيا and
/// ميليشيا are one wording).
/// </summary>
internal static class Wording
{
    public static string Of(PatternSpan span, PatternProgram pattern, EvaluationContext context)
    {
        var article = context.Article;
        var words = Enumerable.Range(span.First, span.Last - span.First + 1)
            .Where(i => article.Tokens[i].IsWord)
            .Select(i => article.Tokens[i].Folded)
            .ToList();
        if (words.Count == 0)
        {
            return article.Tokens[span.First].Folded;
        }

        words[0] = words[0][ProcliticsOf(span, pattern, context).Length..];
        return string.Join(' ', words);
    }

    /// <summary>The proclitics that the first word of a span carries beyond what its rule asks for.</summary>
    public static string ProcliticsOf(PatternSpan span, PatternProgram pattern, EvaluationContext context)
    {
        var first = WordExtent.Of(span, context.Article).First;
        foreach (var (part, place) in Derivation.Of(pattern, span, context))
        {
            if (part is TermProgram term && place.First == first)
            {
                return term.Steps[0].ProcliticsOf(context.Article.Tokens[first]);
            }
        }

        return "";
    }
}
