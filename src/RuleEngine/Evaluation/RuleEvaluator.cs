using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Takes a rule from its pattern's spans to what it reports: <c>unless</c>, selection, <c>when</c>, in this order.</summary>
internal static class RuleEvaluator
{
    /// <summary>Adds the selected spans of a rule.</summary>
    /// <returns>What its condition came to: true without one, and false for a rule that does not read this article.</returns>
    public static Truth Evaluate(int rule, ArticleEvaluation context, SpanBuilder selected)
    {
        ref readonly var planned = ref context.Plan[rule];
        if (!Applies(planned, rule, context))
        {
            return Truth.False;
        }

        if (planned.Pattern is not null)
        {
            AddFound(planned, context, selected);
            SpanSelector.Select(selected);
        }

        // Without a span left there is nothing for the condition to let pass, except for a rule on the whole article.
        var isDecided = planned.When is null || (selected.Count == 0 && planned.Pattern is not null);
        return isDecided ? Truth.True : ConditionEvaluator.Evaluate(planned.When!, context);
    }

    /// <summary>Whether a rule reads an article: its language, its days.</summary>
    public static bool Applies(int rule, ArticleEvaluation context) => Applies(context.Plan[rule], rule, context);

    private static bool Applies(in PlannedRule planned, int rule, ArticleEvaluation context) =>
        planned.Reads(context.Language)
        && (!planned.HasDays || Applies(context.Program.Rules[rule], context.Article.Article.Published));

    /// <summary>An article that does not say when it was published: the rule asks, so it stays silent.</summary>
    private static bool Applies(RuleProgram rule, DateOnly? published) =>
        published is { } day
        && (rule.ValidFrom is not { } from || day >= from)
        && (rule.ValidUntil is not { } until || day <= until);

    private static void AddFound(in PlannedRule planned, ArticleEvaluation context, SpanBuilder into)
    {
        var found = planned.Gathered >= 0 ? context.Gathered(planned.Gathered) : context.SpansOf(planned.Pattern!);
        into.AddUncounted(found.Spans);
        if (planned.Unless is not null)
        {
            ContextFilter.Keep(into, planned.Unless, holds: false, context);
        }

        into.CountAll();
    }
}
