using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using Sprache;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>The smallest parsers, over tokens instead of characters, and how they learn where they stand.</summary>
internal static class TokenParsers
{
    public static Parser<PatternToken> Token(PatternTokenKind kind)
    {
        var expectation = new Expectation(kind);
        return input => Accept((TokenInput)input, ((TokenInput)input).Token.Kind == kind, expectation);
    }

    public static Parser<PatternToken> Keyword(string word)
    {
        var expectation = new Expectation(PatternTokenKind.Word, word);
        return input => Accept((TokenInput)input, ((TokenInput)input).Token.Is(word), expectation);
    }

    /// <summary>One of some keywords, found in one step rather than by trying them one after the other.</summary>
    public static Parser<string> AnyKeyword(params ImmutableArray<string> words)
    {
        var expectations = words.Select(static word => new Expectation(PatternTokenKind.Word, word)).ToImmutableArray();
        return input =>
        {
            var place = (TokenInput)input;
            if (place.Token.Kind == PatternTokenKind.Word && words.Contains(place.Token.Text))
            {
                return new Success<string>(place.Token.Text, place.Advance());
            }

            foreach (var expectation in expectations)
            {
                place.Stream.NoteMiss(place.Position, expectation);
            }

            return Failure<string>.Instance;
        };
    }

    /// <summary>The same parser, but a value for which <paramref name="check"/> has a reason is not accepted.</summary>
    public static Parser<T> Refuse<T>(this Parser<T> parser, Func<T, Refusal?> check) => input =>
    {
        var result = parser(input);
        if (!result.WasSuccessful || check(result.Value) is not { } refusal)
        {
            return result;
        }

        var place = (TokenInput)input;
        place.Stream.NoteRefusal(place.Position, refusal);
        return Failure<T>.Instance;
    };

    /// <summary>Builds the value with its place in the file.</summary>
    public static Parser<TResult> Located<T, TResult>(this Parser<T> parser, Func<SourceLocation, T, TResult> create) => input =>
    {
        var result = parser(input);
        if (!result.WasSuccessful)
        {
            return Failure<TResult>.Instance;
        }

        var stream = ((TokenInput)input).Stream;
        return new Success<TResult>(create(stream.LocationOf(input.Position, result.Remainder.Position), result.Value), result.Remainder);
    };

    /// <summary>Builds what waits for its place in the file.</summary>
    public static Parser<T> Located<T>(this Parser<Func<SourceLocation, T>> parser) => parser.Located(static (at, make) => make(at));

    /// <summary>A parser that is defined further down or in another class; unlike <c>Parse.Ref</c> it keeps no table of places visited.</summary>
    public static Parser<T> Later<T>(Func<Parser<T>> parser) => input => parser()(input);

    /// <summary>The same parser, behind which nothing may stand.</summary>
    public static Parser<T> Whole<T>(Parser<T> parser)
    {
        var behind = Token(PatternTokenKind.End);
        return from value in parser from end in behind select value;
    }

    private static IResult<PatternToken> Accept(TokenInput input, bool isAccepted, Expectation expectation)
    {
        if (isAccepted)
        {
            return new Success<PatternToken>(input.Token, input.Advance());
        }

        input.Stream.NoteMiss(input.Position, expectation);
        return Failure<PatternToken>.Instance;
    }
}
