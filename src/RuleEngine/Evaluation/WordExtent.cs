using RuleEngine.Articles;

namespace RuleEngine.Evaluation;

/// <summary>
/// A span as contexts see it: from its first to its last word, marks aside; a span without words (a punctuation mark) as it is.
/// </summary>
internal static class WordExtent
{
    public static TokenRange Of(PatternSpan span, AnalyzedArticle article)
    {
        if (span.First == span.Last || article.WordsIn(span.First, span.Last) == 0)
        {
            return span.Tokens;
        }

        var (first, last) = (span.First, span.Last);
        while (!article.Tokens[first].IsWord)
        {
            first++;
        }

        while (!article.Tokens[last].IsWord)
        {
            last--;
        }

        return new TokenRange(first, last);
    }

    /// <summary>Whether the words of one span lie among those of another; a mark lies among its tokens.</summary>
    public static bool IsInside(PatternSpan inner, PatternSpan outer, AnalyzedArticle article)
    {
        var words = Of(inner, article);
        var isMark = article.WordsIn(inner.First, inner.Last) == 0;
        return (isMark ? outer.Tokens : Of(outer, article)).Contains(words.First, words.Last);
    }
}
