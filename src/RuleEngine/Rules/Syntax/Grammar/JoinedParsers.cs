using System.Collections.Immutable;
using Sprache;
using static RuleEngine.Rules.Syntax.Grammar.TokenParsers;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>Parts joined by <c>and</c>, or by <c>or</c>, never by both.</summary>
internal static class JoinedParsers
{
    // joined := part [ "and" part {"and" part} | "or" part {"or" part} ]
    public static Parser<(bool IsAnd, ImmutableArray<T> Operands)> Of<T>(Parser<T> part) =>
        from first in part
        from tail in Tail("and", part).Or(Tail("or", part)).Optional()
        select tail.IsDefined
            ? (tail.Value.IsAnd, [first, .. tail.Value.Operands])
            : (false, (ImmutableArray<T>)[first]);

    private static Parser<(bool IsAnd, ImmutableArray<T> Operands)> Tail<T>(string word, Parser<T> part) =>
        from operands in (from keyword in Keyword(word) from operand in part select operand).AtLeastOnce()
        select (word == "and", operands);
}
