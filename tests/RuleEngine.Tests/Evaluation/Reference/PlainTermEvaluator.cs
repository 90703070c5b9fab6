using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>
/// Finds the occurrences of words in a row. Between two of them quotation marks and one dash may stand; a phrase never crosses a
/// sentence. An article that stands apart from its word (<c>الـ «قسد»</c>) is passed over too, any other proclitic is not: it changes the word.
/// </summary>
internal static class PlainTermEvaluator
{
    private const string Dash = "-";
    private const string Article = "ال";

    public static SpanSet Evaluate(TermProgram term, PlainEvaluation context)
    {
        var article = context.Article;
        var spans = new List<PatternSpan>();
        foreach (var start in Enumerable.Range(0, article.Tokens.Length).Where(start => term.Steps[0].Matches(article.Tokens, start)))
        {
            if (LastTokenFrom(start, term, article) is { } last)
            {
                context.CountSpan();
                spans.Add(new PatternSpan(start, last, 0));
            }
        }

        return SpanSet.Of(spans);
    }

    private static int? LastTokenFrom(int start, TermProgram term, AnalyzedArticle article)
    {
        var last = start;
        var sentenceEnd = article.Sentences[article.SentenceOf(start)].Tokens.Last;
        for (var step = 1; step < term.Steps.Length; step++)
        {
            if (NextMatch(last + 1, sentenceEnd, term.Steps[step], article) is not { } next)
            {
                return null;
            }

            last = next;
        }

        return last;
    }

    private static int? NextMatch(int token, int sentenceEnd, WordMatcher step, AnalyzedArticle article)
    {
        var hasDash = false;
        for (; token <= sentenceEnd; token++)
        {
            // A mark that the phrase itself names comes before the marks that may be passed over.
            if (step.Matches(article.Tokens, token))
            {
                return token;
            }

            var passed = article.Tokens[token];
            var isDash = passed is { Kind: TokenKind.Punctuation, Folded: Dash };
            if ((isDash && hasDash) || !(isDash || passed.Kind == TokenKind.QuotationMark || IsDetachedArticle(passed)))
            {
                return null;
            }

            hasDash |= isDash;
        }

        return null;
    }

    private static bool IsDetachedArticle(Token token) => token is { Kind: TokenKind.Proclitic, Folded: Article };
}
