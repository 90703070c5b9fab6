using System.Collections.Immutable;
using Sprache;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>How parsers over tokens are put together. They stand nearer to the grammar than those of Sprache and are taken in their place.</summary>
/// <remarks>
/// Sprache's combinators carry along what was expected where, which here only a second run after a failure wants to know
/// (<see cref="FailureNotes"/>). Without it a step costs one object instead of a dozen, and a failure none. Otherwise they do what
/// Sprache's do: the grammar reads the same with either. Two things are asked of it: no alternative succeeds on nothing, and no parser
/// depends on a value that the one before it gave, so that all of them are built once.
/// </remarks>
internal static class TokenCombinators
{
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> convert) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? new Success<TResult>(convert(result.Value), result.Remainder) : Failure<TResult>.Instance;
    };

    public static Parser<TResult> SelectMany<TFirst, TSecond, TResult>(
        this Parser<TFirst> first, Func<TFirst, Parser<TSecond>> second, Func<TFirst, TSecond, TResult> join)
    {
        Parser<TSecond>? next = null;
        return input =>
        {
            var one = first(input);
            if (!one.WasSuccessful)
            {
                return Failure<TResult>.Instance;
            }

            next ??= second(one.Value);
            var two = next(one.Remainder);
            return two.WasSuccessful ? new Success<TResult>(join(one.Value, two.Value), two.Remainder) : Failure<TResult>.Instance;
        };
    }

    public static Parser<T> Or<T>(this Parser<T> first, Parser<T> second) => input =>
    {
        var result = first(input);
        return result.WasSuccessful ? result : second(input);
    };

    public static Parser<Optional<T>> Optional<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? new Success<Optional<T>>(new Optional<T>(true, result.Value), result.Remainder)
            : new Success<Optional<T>>(default, input);
    };

    public static Parser<ImmutableArray<T>> Many<T>(this Parser<T> parser) => input =>
    {
        var values = ImmutableArray.CreateBuilder<T>();
        var rest = input;
        for (var next = parser(rest); next.WasSuccessful; next = parser(rest))
        {
            values.Add(next.Value);
            rest = next.Remainder;
        }

        return new Success<ImmutableArray<T>>(values.ToImmutable(), rest);
    };

    public static Parser<ImmutableArray<T>> AtLeastOnce<T>(this Parser<T> parser)
    {
        var many = parser.Many();
        return input => many(input) is { Value.IsEmpty: false } result ? result : Failure<ImmutableArray<T>>.Instance;
    }
}
