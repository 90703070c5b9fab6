using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Takes a rule from its pattern's spans to what it reports: <c>unless</c>, selection, <c>when</c>, in this order.</summary>
internal static class RuleEvaluator
{
    private const string AnyLanguage = "any";

    /// <summary>Adds the selected spans of a rule.</summary>
    /// <returns>What its condition came to: true without one, and false for a rule that does not read this article.</returns>
    public static Truth Evaluate(RuleProgram rule, ArticleEvaluation context, SpanBuilder selected)
    {
        if (!Applies(rule, context.Article))
        {
            return Truth.False;
        }

        if (rule.Pattern is not null)
        {
            AddFound(rule.Pattern, rule.Unless, context, selected);
            SpanSelector.Select(selected);
        }

        // Without a span left there is nothing for the condition to let pass, except for a rule on the whole article.
        var isDecided = rule.When is null || (selected.Count == 0 && rule.Pattern is not null);
        return isDecided ? Truth.True : ConditionEvaluator.Evaluate(rule.When!, context);
    }

    /// <summary>Whether a rule reads an article: its language, its days.</summary>
    public static bool Applies(RuleProgram rule, AnalyzedArticle article)
    {
        if (rule.Language != AnyLanguage && rule.Language != article.Language)
        {
            return false;
        }

        if (rule.ValidFrom is null && rule.ValidUntil is null)
        {
            return true;
        }

        // An article that does not say when it was published: the rule asks, so it stays silent.
        return article.Article.Published is { } day
            && (rule.ValidFrom is not { } from || day >= from)
            && (rule.ValidUntil is not { } until || day <= until);
    }

    private static void AddFound(PatternProgram pattern, ContextProgram? unless, ArticleEvaluation context, SpanBuilder into)
    {
        foreach (var span in context.SpansOf(pattern))
        {
            if (unless is null || !ContextEvaluator.Holds(unless, span, context))
            {
                into.Add(span);
            }
        }
    }
}
