using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>
/// Finds the occurrences of a term that is not part of the rules, such as the name of a side, by trying its words on every token. The terms
/// of the rules are found by <see cref="TermScanner"/>.
/// </summary>
internal static class TermEvaluator
{
    public static void Evaluate(TermProgram term, EvaluationContext context, SpanBuilder into)
    {
        var article = context.Article;
        for (var start = 0; start < article.Tokens.Length; start++)
        {
            if (term.Steps[0].Matches(article.Tokens, start) && LastTokenFrom(start, term, article) is var last and >= 0)
            {
                into.Add(new PatternSpan(start, last, 0));
            }
        }
    }

    private static int LastTokenFrom(int start, TermProgram term, AnalyzedArticle article)
    {
        var last = start;
        var sentenceEnd = article.Sentences[article.SentenceOf(start)].Tokens.Last;
        for (var step = 1; step < term.Steps.Length && last >= 0; step++)
        {
            last = NextMatch(last + 1, sentenceEnd, term.Steps[step], article.Tokens);
        }

        return last;
    }

    private static int NextMatch(int token, int sentenceEnd, WordMatcher step, TokenList tokens)
    {
        var hasDash = false;
        for (; token <= sentenceEnd; token++)
        {
            // A mark that the phrase itself names comes before the marks that may be passed over.
            if (step.Matches(tokens, token))
            {
                return token;
            }

            if (!PhraseGap.Passes(tokens[token], ref hasDash))
            {
                return -1;
            }
        }

        return -1;
    }
}
