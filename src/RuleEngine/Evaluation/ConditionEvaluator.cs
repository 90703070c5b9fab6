using System.Diagnostics;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Decides a condition on the article.</summary>
internal static class ConditionEvaluator
{
    private const string UnknownLanguage = "any";

    public static Truth Evaluate(ConditionProgram condition, ArticleEvaluation context) => condition switch
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

    private static Truth AtLeast(JoinedConditionProgram joined, ArticleEvaluation context)
    {
        int certain = 0, possible = joined.Parts.Length;
        foreach (var part in joined.Parts)
        {
            var truth = Evaluate(part, context);
            certain += truth == Truth.True ? 1 : 0;
            possible -= truth == Truth.False ? 1 : 0;
            if (certain >= joined.Count || possible < joined.Count)
            {
                // What the others come to changes nothing.
                break;
            }
        }

        return certain >= joined.Count ? Truth.True : possible >= joined.Count ? Truth.Unknown : Truth.False;
    }

    private static Truth OfCount(CountConditionProgram count, ArticleEvaluation context)
    {
        var selected = context.RentBuilder();
        SpanSelector.Select(context.SpansOf(count.Pattern), selected);
        decimal number = count.IsDistinct ? DistinctIn(selected.Spans, count.Pattern, context) : selected.Count;
        context.Return(selected);
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

    private static int DistinctIn(ReadOnlySpan<PatternSpan> spans, PatternProgram pattern, ArticleEvaluation context)
    {
        var wordings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var span in spans)
        {
            wordings.Add(Wording.Of(span, pattern, context));
        }

        return wordings.Count;
    }

    private static Truth OfHas(HasConditionProgram has, ArticleEvaluation context)
    {
        var spans = context.SpansOf(has.Pattern);
        if (has.Scope == Scope.Article)
        {
            return context.Article.Tokens.IsEmpty ? Truth.Unknown : Of(!spans.IsEmpty);
        }

        var ranges = ArticleScope.RangesOf(has.Scope, context);
        if (ranges.IsEmpty)
        {
            return Truth.Unknown;
        }

        foreach (var range in ranges)
        {
            var i = spans.IndexFrom(range.First);
            if (i < spans.Count && spans[i].First <= range.Last)
            {
                return Truth.True;
            }
        }

        return Truth.False;
    }

    private static Truth OfFact(FactConditionProgram fact, ArticleEvaluation context)
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

    private static Truth OfPublished(PublishedConditionProgram published, ArticleEvaluation context) =>
        context.Article.Article.Published is not { } day ? Truth.Unknown
        : Of(published.IsBefore ? day < published.Date : day > published.Date);

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;
}
