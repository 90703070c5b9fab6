using System.Globalization;
using System.Text.RegularExpressions;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds regular expressions: only what runs in time linear in the token, and on whole folded tokens.</summary>
internal static class RegexBinder
{
    /// <summary>Repetitions unroll into states: <c>(a{100}){100}</c> has ten thousand. More than that is a mistake or an attack.</summary>
    private const int MostRepetitions = 10_000;

    private const int LongestExpression = 1_000;

    public static BoundPattern Bind(RegexSyntax syntax, DiagnosticBag diagnostics)
    {
        var (location, source, expression) = (syntax.Location, syntax.ToString(), syntax.Expression);
        if (expression.Length > LongestExpression || Repetitions(expression) > MostRepetitions)
        {
            diagnostics.Add(BindingDiagnostics.BadRegex.At(
                location, "this regular expression is too large", "repeats too much", "a token is one word: say less, or list the words"));
            return new BoundBroken(location, source);
        }

        try
        {
            // Alone first: `a)|(b` would make sense between the parentheses below, and is none. It is only read, which costs less.
            _ = new Regex(expression, RegexOptions.CultureInvariant);
            var word = new RegexMatcher(expression);
            word.Check();
            WarnOfUnfolded(syntax, diagnostics);
            return new BoundRegex(location, source, word);
        }
        catch (RegexParseException exception)
        {
            var offset = Math.Clamp(exception.Offset - 1, 0, Math.Max(0, expression.Length - 1));
            diagnostics.Add(BindingDiagnostics.BadRegex.At(
                ScalarPlace.Of(location, expression, offset, Math.Min(1, expression.Length)),
                $"`/{expression}/` is no regular expression: {Reason(exception.Error)}",
                "cannot be read from here on",
                "a mark that stands for itself is written with a backslash: `\\(`"));
        }
        catch (NotSupportedException)
        {
            diagnostics.Add(BindingDiagnostics.BadRegex.At(
                location,
                "this regular expression looks around itself or back, which takes more than linear time",
                "cannot be used",
                "leave out `(?=`, `(?!`, `(?<`, `(?>` and `\\1`: contexts such as `before/1` say what stands beside a word"));
        }

        return new BoundBroken(location, source);
    }

    private static double Repetitions(string expression)
    {
        var product = 1.0;
        for (var open = expression.IndexOf('{', StringComparison.Ordinal); open >= 0; open = expression.IndexOf('{', open + 1))
        {
            product *= Math.Max(1, MostOf(expression.AsSpan(open + 1)));
        }

        return product;
    }

    /// <summary>The larger number of <c>2}</c>, <c>2,}</c> or <c>2,9}</c>; 1 for anything else, which counts nothing.</summary>
    private static double MostOf(ReadOnlySpan<char> counter)
    {
        var least = counter[..DigitsOf(counter)];
        var rest = counter[least.Length..];
        var most = rest.StartsWith(',') ? rest[1..(1 + DigitsOf(rest[1..]))] : [];
        rest = rest.StartsWith(',') ? rest[(1 + most.Length)..] : rest;
        return least.IsEmpty || !rest.StartsWith('}') ? 1 : double.Parse(most.IsEmpty ? least : most, CultureInfo.InvariantCulture);
    }

    private static int DigitsOf(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;

    /// <summary>Tokens are folded before they are tried, so a letter that folding changes is never met.</summary>
    private static void WarnOfUnfolded(RegexSyntax syntax, DiagnosticBag diagnostics)
    {
        var expression = syntax.Expression;
        for (var i = 0; i < expression.Length; i++)
        {
            if (expression[i] == '\\')
            {
                i += EscapeLength(expression.AsSpan(i)) - 1;
                continue;
            }

            var letter = expression.Substring(i, char.IsHighSurrogate(expression[i]) && i + 1 < expression.Length ? 2 : 1);
            var folded = TextFolding.FoldWord(letter);
            if (char.IsLetterOrDigit(letter, 0) && folded != letter)
            {
                diagnostics.Add(BindingDiagnostics.UnfoldedRegex.At(
                    ScalarPlace.Of(syntax.Location, expression, i, letter.Length),
                    $"`{letter}` never occurs in a folded token",
                    "finds nothing",
                    folded.Length == 0 ? "take it out: tokens hold no such sign" : $"write `{folded}`, to which it folds"));
                return;
            }
        }
    }

    /// <summary>How long an escape is, whose letters stand for something else: <c>\p{L}</c>, <c>\u0622</c>, <c>\b</c>.</summary>
    private static int EscapeLength(ReadOnlySpan<char> escape) => escape switch
    {
        [_, 'p' or 'P', ..] when escape.IndexOf('}') is > 0 and var end => end + 1,
        [_, 'u', ..] => Math.Min(6, escape.Length),
        [_, 'x', ..] => Math.Min(4, escape.Length),
        _ => 2,
    };

    private static string Reason(RegexParseError error) => error switch
    {
        RegexParseError.UnterminatedBracket => "a `[` is not closed",
        RegexParseError.InsufficientClosingParentheses => "a `(` is not closed",
        RegexParseError.InsufficientOpeningParentheses => "a `)` closes nothing",
        RegexParseError.QuantifierAfterNothing => "a sign of repetition has nothing before it",
        RegexParseError.NestedQuantifiersNotParenthesized => "two signs of repetition follow each other",
        RegexParseError.ReversedCharacterRange => "a range in `[…]` runs backwards",
        RegexParseError.ReversedQuantifierRange => "the numbers in `{…}` are reversed",
        RegexParseError.UnescapedEndingBackslash => "it ends in a backslash",
        _ => "a sign in it cannot be read",
    };
}
