using System.Diagnostics;
using RuleEngine.Articles.Text;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>Decides a condition on the article.</summary>
internal static class PlainConditionEvaluator
{
    private const string UnknownLanguage = "any";

    public static Truth Evaluate(ConditionProgram condition, PlainEvaluation context) => condition switch
    {
        NotConditionProgram not => Not(Evaluate(not.Operand, context)),
        JoinedConditionProgram joined => AtLeast(joined, context),
        CountConditionProgram count => OfCount(count, context),
        HasConditionProgram has => OfHas(has, context),
        FactConditionProgram fact => OfFact(fact, context),
        PublishedConditionProgram published => OfPublished(published, context),
        _ => throw new UnreachableException(),
    };

    private static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    private static Truth AtLeast(JoinedConditionProgram joined, PlainEvaluation context)
    {
        var truths = joined.Parts.Select(part => Evaluate(part, context)).ToList();
        var certain = truths.Count(static truth => truth == Truth.True);
        var possible = truths.Count(static truth => truth != Truth.False);
        return certain >= joined.Count ? Truth.True : possible >= joined.Count ? Truth.Unknown : Truth.False;
    }

    private static Truth OfCount(CountConditionProgram count, PlainEvaluation context)
    {
        var spans = PlainSpanSelector.Select(context.SpansOf(count.Pattern));
        decimal number = count.IsDistinct
            ? spans.Select(span => Wording.Of(span, count.Pattern, context)).Distinct(StringComparer.Ordinal).Count()
            : spans.Length;
        if (count.IsPerThousandWords)
        {
            // An article without words has no density.
            if (context.Article.WordCount == 0)
            {
                return Truth.Unknown;
            }

            number = number * 1000 / context.Article.WordCount;
        }

        return Of(Comparisons.Holds(count.Comparison, number, count.Value));
    }

    private static Truth OfHas(HasConditionProgram has, PlainEvaluation context)
    {
        var ranges = PlainArticleScope.RangesOf(has.Scope, context).ToList();
        if (ranges.Count == 0)
        {
            return Truth.Unknown;
        }

        var spans = context.SpansOf(has.Pattern);
        return Of(ranges.Exists(range => spans.Any(span => range.Contains(span.First, span.First))));
    }

    private static Truth OfFact(FactConditionProgram fact, PlainEvaluation context)
    {
        var article = context.Article;
        var known = fact.Fact switch
        {
            ArticleFact.Genre => article.Article.Genre,
            ArticleFact.Source => article.Article.Source,
            ArticleFact.Language => article.Language == UnknownLanguage ? null : article.Language,
            _ => throw new UnreachableException(),
        };
        return known is null ? Truth.Unknown : Of(TextFolding.FoldWord(known) == fact.FoldedValue);
    }

    private static Truth OfPublished(PublishedConditionProgram published, PlainEvaluation context) =>
        context.Article.Article.Published is not { } day ? Truth.Unknown
        : Of(published.IsBefore ? day < published.Date : day > published.Date);

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;
}
