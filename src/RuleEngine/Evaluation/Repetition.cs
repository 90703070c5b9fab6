using RuleEngine.Articles;

namespace RuleEngine.Evaluation;

/// <summary>Finds the words of a span again elsewhere; a number by its value, however it is written.</summary>
internal static class Repetition
{
    public static bool IsAgainIn(PatternSpan span, PatternSpan region, AnalyzedArticle article) =>
        ValueOf(span, article) is { } value
            ? article.Numbers.Any(number => number.Value == value && IsElsewhere(number.Tokens, span, region))
            : WordsAgain(span, region, article);

    private static decimal? ValueOf(PatternSpan span, AnalyzedArticle article)
    {
        foreach (var number in article.Numbers)
        {
            if (number.Tokens == WordExtent.Of(span, article))
            {
                return number.Value;
            }
        }

        return null;
    }

    private static bool WordsAgain(PatternSpan span, PatternSpan region, AnalyzedArticle article)
    {
        var wanted = Words(span.Tokens, article).ToList();
        var there = Words(region.Tokens, article).ToList();
        for (var start = 0; wanted.Count > 0 && start + wanted.Count <= there.Count; start++)
        {
            var isSame = true;
            for (var i = 0; isSame && i < wanted.Count; i++)
            {
                isSame = article.Tokens[there[start + i]].Folded == article.Tokens[wanted[i]].Folded;
            }

            if (isSame && IsElsewhere(new TokenRange(there[start], there[start + wanted.Count - 1]), span, region))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsElsewhere(TokenRange found, PatternSpan span, PatternSpan region) =>
        region.Tokens.Contains(found.First, found.Last) && (found.Last < span.First || span.Last < found.First);

    private static IEnumerable<int> Words(TokenRange range, AnalyzedArticle article) =>
        Enumerable.Range(range.First, range.Last - range.First + 1).Where(i => article.Tokens[i].IsWord);
}
