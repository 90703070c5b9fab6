using System.Diagnostics;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>Answers the patterns that need no words of a rule, from what the reader found and who speaks.</summary>
internal static class PlainBuiltinEvaluator
{
    public static SpanSet Evaluate(Builtin builtin, PlainEvaluation context)
    {
        var spans = new List<PatternSpan>();
        foreach (var range in RangesOf(builtin, context))
        {
            context.CountSpan();
            spans.Add(new PatternSpan(range.First, range.Last, 0));
        }

        return SpanSet.Of(spans);
    }

    private static IEnumerable<TokenRange> RangesOf(Builtin builtin, PlainEvaluation context) => builtin.Name switch
    {
        "attributed" => context.Attributions.Said.ToArray().Select(static said => said.Tokens),
        "quantity" => context.Quantities.Select(static quantity => quantity.Tokens),
        "exact-quantity" => QuantitiesOf(Exactness.Exact, context),
        "rough-quantity" => QuantitiesOf(Exactness.Rough, context),
        "minimum-quantity" => QuantitiesOf(Exactness.Minimum, context),
        "maximum-quantity" => QuantitiesOf(Exactness.Maximum, context),
        _ => RangesOf(builtin, context.Article),
    };

    private static IEnumerable<TokenRange> RangesOf(Builtin builtin, AnalyzedArticle article) => builtin.Name switch
    {
        "number" => article.Numbers.Select(static number => number.Tokens),
        "date" => article.Dates,
        "quote" => article.Quotations,
        "word" => Enumerable.Range(0, article.Tokens.Length).Where(i => article.Tokens[i].IsWord).Select(static i => new TokenRange(i, i)),
        "sentence" => article.Sentences.Select(static sentence => sentence.Tokens),
        "paragraph" => BlockRanges(article, static region => region is Region.Lead or Region.Paragraph),
        "title" => BlockRanges(article, static region => region == Region.Title),
        "lead" => BlockRanges(article, static region => region == Region.Lead),
        "body" => Body(article),
        "repeated" => new RepeatedRuns().Find(article),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<TokenRange> QuantitiesOf(Exactness exactness, PlainEvaluation context) =>
        context.Quantities.Where(quantity => quantity.Exactness == exactness).Select(static quantity => quantity.Tokens);

    private static IEnumerable<TokenRange> BlockRanges(AnalyzedArticle article, Func<Region, bool> isWanted) =>
        article.Sentences
            .GroupBy(static sentence => sentence.Block)
            .Where(group => isWanted(article.Blocks[group.Key].Region))
            .Select(static group => new TokenRange(group.First().Tokens.First, group.Last().Tokens.Last));

    /// <summary>From the first token of the lead to the last of the paragraphs. Titles stand before it, bylines have no tokens.</summary>
    private static IEnumerable<TokenRange> Body(AnalyzedArticle article)
    {
        var paragraphs = BlockRanges(article, static region => region is Region.Lead or Region.Paragraph).ToList();
        return paragraphs.Count == 0 ? [] : [new TokenRange(paragraphs[0].First, paragraphs[^1].Last)];
    }
}
