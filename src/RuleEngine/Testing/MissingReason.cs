using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Evaluation.Tracing;

namespace RuleEngine.Testing;

/// <summary>Tells, where it is one of the usual reasons, why a rule did not find what its test marks.</summary>
internal static class MissingReason
{
    /// <summary>The reason in an editor's words; null where only <c>explain</c> can tell.</summary>
    public static string? Of(MarkedSpan missing, TestRun run)
    {
        var (outcome, article) = (run.Outcome, run.Evaluation.Article);
        if (!outcome.Applies)
        {
            return Applicability.ReasonAgainst(outcome.Rule, article);
        }

        if (RegionOf(missing, article) is { } region)
        {
            return $"the reader takes this line for a {region}, which rules do not read: write a full sentence, or a `title:` of its own";
        }

        return outcome.Cleared.Any(IsMissing) ? $"`unless: {outcome.Rule.Unless}` clears it"
            : outcome.When != Truth.True && outcome.Selected.Any(IsMissing) ? $"`when: {outcome.Rule.When}` silences the rule here"
            : null;

        bool IsMissing(PatternSpan span) => SpanOf(span, article).Overlaps(missing);
    }

    private static string? RegionOf(MarkedSpan span, AnalyzedArticle article)
    {
        foreach (var block in article.Blocks)
        {
            if (!block.IsRead && block.Field == span.Field && block.Start <= span.Start && span.Start < block.End)
            {
                return block.Region == Region.Byline ? "byline" : "line of boilerplate";
            }
        }

        return null;
    }

    private static MarkedSpan SpanOf(PatternSpan span, AnalyzedArticle article)
    {
        var (first, last) = (article.Tokens[span.First], article.Tokens[span.Last]);
        return new MarkedSpan(first.Field, first.Start, last.End - first.Start);
    }
}
