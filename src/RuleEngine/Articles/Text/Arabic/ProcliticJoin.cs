namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Puts proclitics in front of another word as Arabic writes them: ل and القوات make للقوات, and one article is enough.</summary>
internal static class ProcliticJoin
{
    private const string Article = "ال";
    private const char Lam = 'ل';

    /// <param name="proclitics">Folded proclitics, as a matcher took them off; may be empty.</param>
    /// <param name="word">The word to write instead.</param>
    public static string Join(string proclitics, string word)
    {
        if (proclitics.Length == 0 || proclitics[^1] != Lam || !word.StartsWith(Article, StringComparison.Ordinal))
        {
            return proclitics + word;
        }

        // What ends in lam is the preposition or already holds an article (وال, لل); only the preposition still wants the word's own.
        var hasArticle = proclitics.EndsWith(Article, StringComparison.Ordinal) || proclitics.EndsWith("لل", StringComparison.Ordinal);
        return proclitics + word[(hasArticle ? Article.Length : 1)..];
    }
}
