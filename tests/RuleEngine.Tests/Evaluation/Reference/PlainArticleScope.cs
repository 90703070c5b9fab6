using System.Diagnostics;
using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Evaluation.Reference;

/// <summary>The token ranges of the scopes that do not depend on a span: the article, its titles, its lead, its body.</summary>
internal static class PlainArticleScope
{
    /// <summary>The ranges of a scope; none where the article has no such part.</summary>
    public static IEnumerable<TokenRange> RangesOf(Scope scope, PlainEvaluation context) => scope switch
    {
        Scope.Article => context.Article.Tokens.IsEmpty ? [] : [new TokenRange(0, context.Article.Tokens.Length - 1)],
        Scope.Title => BuiltinRanges(Builtin.Title, context),
        Scope.Lead => BuiltinRanges(Builtin.Lead, context),
        Scope.Body => BuiltinRanges(Builtin.Body, context),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<TokenRange> BuiltinRanges(Builtin builtin, PlainEvaluation context) =>
        PlainBuiltinEvaluator.Evaluate(builtin, context).Select(static span => span.Tokens);
}
