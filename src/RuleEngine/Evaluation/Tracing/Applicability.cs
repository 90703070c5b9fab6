using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation.Tracing;

/// <summary>Tells why a rule does not read an article at all.</summary>
internal static class Applicability
{
    private const string AnyLanguage = "any";

    /// <summary>The reason in an editor's words, for a rule that does not apply to the article.</summary>
    public static string ReasonAgainst(RuleProgram rule, AnalyzedArticle article) =>
        rule.Language != AnyLanguage && rule.Language != article.Language
            ? $"the rule reads articles in `{rule.Language}`, this one is in `{article.Language}`"
        : article.Article.Published is null ? "the rule is valid on certain days, and the article does not say when it was `published`"
        : "the article was published on a day on which the rule is not valid";
}
