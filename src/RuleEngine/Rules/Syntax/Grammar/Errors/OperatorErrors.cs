using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Grammar.Errors;

/// <summary>Explains operators: mixed without parentheses, missing, or missing an operand or a distance.</summary>
internal static class OperatorErrors
{
    private static readonly string[] WithDistance = ["then", "near", "before", "after"];

    private static readonly string[] ContextStarters =
    [
        "not", "in", "first", "last", "again", "has", "is", "starts", "ends", "near", "before", "after", "previous", "next", "sentence",
        "paragraph", "article", "title", "lead", "body", "words", "value", "count", "distinct", "genre", "source", "language", "published",
    ];

    public static bool IsSlashBehindSpace(Stumble stumble) =>
        stumble.Token.Kind is PatternTokenKind.Unclosed or PatternTokenKind.Regex
        && stumble.Token.Text.Length > 0
        && stumble.Previous is { Kind: PatternTokenKind.Word } previous
        && WithDistance.Contains(previous.Text)
        && stumble.Pattern[stumble.Token.Start] == '/'
        && stumble.Token.Start + 1 < stumble.Pattern.Length
        && (char.IsDigit(stumble.Pattern[stumble.Token.Start + 1]) || stumble.Pattern[stumble.Token.Start + 1] is 's' or 'p' or ' ');

    /// <summary><c>then /3</c>: a slash behind a space begins a regular expression.</summary>
    public static Diagnostic? SpaceBeforeSlash(Stumble stumble)
    {
        if (!IsSlashBehindSpace(stumble))
        {
            return null;
        }

        var word = stumble.Previous!.Text;
        return SyntaxDiagnostics.MissingDistance.At(
            stumble.LocationIn(stumble.Token.Start, 1),
            $"a space stands between `{word}` and its distance",
            "behind a space a slash begins a regular expression",
            $"write `{word}/3` in one word");
    }

    /// <summary>Two operators side by side: there is no precedence, so the author says which binds first.</summary>
    public static Diagnostic? Mixed(Stumble stumble)
    {
        var level = new OperatorLevel(stumble);
        if (level.Stumbled is not { } second || level.LastBefore is not { } first)
        {
            return null;
        }

        var (one, other) = (level.Written(first), level.Written(second));
        var readings = level.Readings().Select(static reading => $"`{reading}`").ToList();
        return SyntaxDiagnostics.MixedOperators.At(
            stumble.LocationOf(second, level.EndOf(second)),
            one == other ? $"`{one}` joins two patterns, not three" : $"`{one}` and `{other}` stand side by side without parentheses",
            "which of them binds first?",
            readings.Count == 0 ? "put the part that belongs together in parentheses" : $"write {string.Join(" or ", readings)}") with
        {
            Related = [new DiagnosticLabel(stumble.LocationOf(first, level.EndOf(first)), "the other operator")],
        };
    }

    /// <summary><c>near</c> without a number or a scope.</summary>
    public static Diagnostic? NoDistance(Stumble stumble)
    {
        if (stumble.Previous is { Kind: PatternTokenKind.Slash })
        {
            return stumble.Index >= 2 && WithDistance.Contains(stumble.Tokens[stumble.Index - 2].Text)
                ? stumble.At(
                    SyntaxDiagnostics.MissingDistance,
                    $"`{stumble.Tokens[stumble.Index - 2].Text}/` needs a distance",
                    "expected a number of words, `sentence` or `paragraph`")
                : null;
        }

        if (stumble.Previous is not { Kind: PatternTokenKind.Word } previous || !WithDistance.Contains(previous.Text) || stumble.Expectations.Count != 1)
        {
            return null;
        }

        return SyntaxDiagnostics.MissingDistance.At(
            stumble.LocationOf(stumble.Index - 1, stumble.Index),
            $"`{previous.Text}` needs a distance",
            "how far?",
            $"`{previous.Text}/5` is at most five words, `{previous.Text}/sentence` within one sentence");
    }

    /// <summary>The pattern ends where an operand has to follow.</summary>
    public static Diagnostic? Ends(Stumble stumble)
    {
        if (stumble.Token.Kind != PatternTokenKind.End)
        {
            return null;
        }

        var what = Words.NameOf(stumble.Kind);
        return stumble.Previous is null
            ? stumble.At(SyntaxDiagnostics.Unfinished, $"the {what} is empty", ExpectationText.Of(stumble))
            : SyntaxDiagnostics.Unfinished.At(
                stumble.LocationOf(stumble.Index - 1, stumble.Index),
                $"the {what} ends behind `{stumble.Written(stumble.Index - 1, stumble.Index)}`",
                ExpectationText.Of(stumble));
    }

    /// <summary>Two contexts or conditions with nothing between them.</summary>
    public static Diagnostic? NoAndOr(Stumble stumble) =>
        stumble.IsBehindOperand && !stumble.Expects("as") && (stumble.Expects("and") || stumble.Expects("or"))
        && stumble.Token.Kind == PatternTokenKind.Word && ContextStarters.Contains(stumble.Token.Text)
            ? stumble.At(
                SyntaxDiagnostics.MissingOperator,
                $"nothing joins `{stumble.Token.Text} …` to what stands before it",
                ExpectationText.Of(stumble),
                "`and` asks for both, `or` for either")
            : null;

    /// <summary>Two operands with nothing between them.</summary>
    public static Diagnostic? NotBetween(Stumble stumble)
    {
        if (!stumble.IsBehindOperand || stumble.Previous is null || !OperatorLevel.BeginsOperand(stumble.Token))
        {
            return null;
        }

        var (one, other) = (stumble.Written(stumble.Index - 1, stumble.Index), stumble.Written(stumble.Index, stumble.Index + 1));
        var isContext = !stumble.Expects("then") && !stumble.Expects("as");
        return stumble.At(
            SyntaxDiagnostics.MissingOperator,
            $"nothing joins `{one}` and `{other}`",
            ExpectationText.Of(stumble),
            isContext ? "`and` asks for both, `or` for either" : "`then` finds one right behind the other, `or` either of them");
    }
}
