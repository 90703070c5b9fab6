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
