using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Grammar.Errors;

/// <summary>Explains a whole that reads well, but as something else: a context under <c>match</c>, a pattern under <c>unless</c>.</summary>
internal static class PlaceErrors
{
    public static Diagnostic? OtherKind(Stumble stumble)
    {
        foreach (var kind in new[] { PatternKind.Pattern, PatternKind.Context, PatternKind.Condition })
        {
            if (kind != stumble.Kind && stumble.Pattern.Length > 0 && PatternParser.Reads(stumble.Pattern, kind))
            {
                return SyntaxDiagnostics.OtherKind.At(
                    stumble.LocationOf(0, stumble.Tokens.Length - 1),
                    $"this is a {Words.NameOf(kind)}, and a {Words.NameOf(stumble.Kind)} belongs here",
                    "",
                    Help(stumble, kind));
            }
        }

        return null;
    }

    /// <summary><c>$a unless in quote or $b</c>: where a context is due, a pattern needs a word that relates it to the span.</summary>
    public static Diagnostic? PatternAmongContexts(Stumble stumble)
    {
        if (!stumble.ExpectsContext || stumble.ExpectsOperand || !OperatorLevel.BeginsOperand(stumble.Token))
        {
            return null;
        }

        var written = stumble.Token.Kind == PatternTokenKind.OpenParenthesis ? "(…)" : stumble.Written(stumble.Index, stumble.Index + 1);
        return stumble.At(
            SyntaxDiagnostics.OtherKind,
            $"`{written}` is a pattern, and a context belongs here",
            ExpectationText.Of(stumble),
            $"write `is {written}`, `in {written}` or `sentence has {written}`; what belongs to the pattern before goes into parentheses with it");
    }

    private static string Help(Stumble stumble, PatternKind found)
    {
        var written = stumble.Written(0, stumble.Tokens.Length - 1);
        var primary = stumble.Tokens.Length == 2 ? written : $"({written})";
        return (found, stumble.Kind) switch
        {
            (PatternKind.Pattern, PatternKind.Context) => $"write `is {primary}`, `in {primary}` or `sentence has {primary}`",
            (PatternKind.Pattern, _) => $"write `article has {primary}` or `count({written}) >= 3`",
            (PatternKind.Context, PatternKind.Pattern) => $"a context stands under `unless`, `lower` and `raise`, or behind a pattern: `$name if {written}`",
            (PatternKind.Context, _) => "a context stands under `unless`, `lower` and `raise`; a condition asks about the article: `article has …`",
            _ => "a condition on the article stands under `when`",
        };
    }
}
