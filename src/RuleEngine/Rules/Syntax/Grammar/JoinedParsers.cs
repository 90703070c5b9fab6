using Sprache;
using static RuleEngine.Rules.Syntax.Grammar.TokenParsers;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>Parts joined by <c>and</c>, or by <c>or</c>, never by both.</summary>
internal static class JoinedParsers
{
    // joined := part [ "and" part {"and" part} | "or" part {"or" part} ]
    public static Parser<Joined<T>> Of<T>(Parser<T> part) =>
        from first in part
        from tail in Tail("and", part).Or(Tail("or", part)).Optional()
        select tail.Value is { } joined ? joined with { Operands = [first, .. joined.Operands] } : new Joined<T>(false, [first]);

    private static Parser<Joined<T>> Tail<T>(string word, Parser<T> part) =>
        (from keyword in Keyword(word) from operand in part select operand).AtLeastOnce()
            .Select(operands => new Joined<T>(word == "and", operands));
}
