using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>Takes a rule from its pattern's spans to what it reports: <c>unless</c>, selection, <c>when</c>, in this order.</summary>
internal static class PlainRuleEvaluator
{
    private const string AnyLanguage = "any";

    public static RuleOutcome Evaluate(RuleProgram rule, PlainEvaluation context)
    {
        if (!Applies(rule, context))
        {
            return new RuleOutcome(rule, false, SpanSet.Empty, [], [], Truth.False);
        }

        var found = rule.Pattern is null ? SpanSet.Empty : context.SpansOf(rule.Pattern);
        var cleared = found.Where(span => rule.Unless is not null && PlainContextEvaluator.Holds(rule.Unless, span, context)).ToHashSet();
        var selected = PlainSpanSelector.Select(found.Where(span => !cleared.Contains(span)));

        // Without a span left there is nothing for the condition to let pass, except for a rule on the whole article.
        var isDecided = rule.When is null || (selected.IsEmpty && rule.Pattern is not null);
        var when = isDecided ? Truth.True : PlainConditionEvaluator.Evaluate(rule.When!, context);
        return new RuleOutcome(rule, true, found, [.. found.Where(cleared.Contains)], selected, when);
    }

    private static bool Applies(RuleProgram rule, PlainEvaluation context)
    {
        if (rule.Language != AnyLanguage && rule.Language != context.Article.Language)
        {
            return false;
        }

        if (rule.ValidFrom is null && rule.ValidUntil is null)
        {
            return true;
        }

        // An article that does not say when it was published: the rule asks, so it stays silent.
        return context.Article.Article.Published is { } day
            && (rule.ValidFrom is not { } from || day >= from)
            && (rule.ValidUntil is not { } until || day <= until);
    }
}
