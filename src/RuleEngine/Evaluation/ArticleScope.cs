using System.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>The token ranges of the scopes that do not depend on a span: the titles of the article, its lead, its body.</summary>
internal static class ArticleScope
{
    /// <summary>The ranges of a scope; none where the article has no such part.</summary>
    public static SpanSet RangesOf(Scope scope, ArticleEvaluation context) => scope switch
    {
        Scope.Title => context.SpansOf(Builtin.Title),
        Scope.Lead => context.SpansOf(Builtin.Lead),
        Scope.Body => context.SpansOf(Builtin.Body),
        _ => throw new UnreachableException(),
    };
}
