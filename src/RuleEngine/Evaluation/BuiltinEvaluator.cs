using System.Diagnostics;
using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Answers the patterns that need no words of a rule, from what the reader found and who speaks.</summary>
internal static class BuiltinEvaluator
{
    public static void Evaluate(Builtin builtin, EvaluationContext context, SpanBuilder into)
    {
        var article = context.Article;
        switch (builtin.Name)
        {
            case "number":
                AddAll(article.Numbers, static number => number.Tokens, into);
                break;
            case "date":
                AddAll(article.Dates, static date => date, into);
                break;
            case "quote":
                AddAll(article.Quotations, static quotation => quotation, into);
                break;
            case "word":
                AddWords(article, into);
                break;
            case "sentence":
                AddAll(article.Sentences, static sentence => sentence.Tokens, into);
                break;
            case "paragraph":
                AddBlocks(article, static region => region is Region.Lead or Region.Paragraph, into);
                break;
            case "title":
                AddBlocks(article, static region => region == Region.Title, into);
                break;
            case "lead":
                AddBlocks(article, static region => region == Region.Lead, into);
                break;
            case "body":
                AddBody(article, into);
                break;
            case "attributed":
                AddAttributed(context, into);
                break;
            case "repeated":
                foreach (var run in context.RepeatedRuns.Find(article))
                {
                    Add(run, into);
                }

                break;
            default:
                AddQuantities(builtin, context, into);
                break;
        }

        into.Order();
    }

    private static void AddQuantities(Builtin builtin, EvaluationContext context, SpanBuilder into)
    {
        Exactness? wanted = builtin.Name switch
        {
            "quantity" => null,
            "exact-quantity" => Exactness.Exact,
            "rough-quantity" => Exactness.Rough,
            "minimum-quantity" => Exactness.Minimum,
            "maximum-quantity" => Exactness.Maximum,
            _ => throw new UnreachableException(),
        };
        foreach (var quantity in context.Quantities)
        {
            if (wanted is null || quantity.Exactness == wanted)
            {
                Add(quantity.Tokens, into);
            }
        }
    }

    private static void AddAll<T>(PartList<T> parts, Func<T, TokenRange> tokensOf, SpanBuilder into)
    {
        foreach (var part in parts)
        {
            Add(tokensOf(part), into);
        }
    }

    private static void Add(TokenRange range, SpanBuilder into) => into.Add(new PatternSpan(range.First, range.Last, 0));

    private static void AddAttributed(EvaluationContext context, SpanBuilder into)
    {
        foreach (var piece in context.Attributions.Said)
        {
            into.Add(piece.Span);
        }
    }

    private static void AddWords(AnalyzedArticle article, SpanBuilder into)
    {
        for (var i = 0; i < article.Tokens.Length; i++)
        {
            if (article.Tokens[i].IsWord)
            {
                into.Add(new PatternSpan(i, i, 0));
            }
        }
    }

    private static void AddBlocks(AnalyzedArticle article, Func<Region, bool> isWanted, SpanBuilder into)
    {
        var sentences = article.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            var first = i;
            while (i + 1 < sentences.Length && sentences[i + 1].Block == sentences[first].Block)
            {
                i++;
            }

            if (isWanted(article.Blocks[sentences[first].Block].Region))
            {
                into.Add(new PatternSpan(sentences[first].Tokens.First, sentences[i].Tokens.Last, 0));
            }
        }
    }

    /// <summary>From the first token of the lead to the last of the paragraphs. Titles stand before it, bylines have no tokens.</summary>
    private static void AddBody(AnalyzedArticle article, SpanBuilder into)
    {
        AddBlocks(article, static region => region is Region.Lead or Region.Paragraph, into);
        if (into.Count > 0)
        {
            var body = new PatternSpan(into.Spans[0].First, into.Spans[^1].Last, 0);
            into.Clear();
            into.Add(body);
        }
    }
}
