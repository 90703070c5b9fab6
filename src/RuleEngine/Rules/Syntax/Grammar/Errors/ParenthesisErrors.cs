using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Grammar.Errors;

/// <summary>Explains parentheses without a partner.</summary>
internal static class ParenthesisErrors
{
    public static Diagnostic? NeverClosed(Stumble stumble)
    {
        if (stumble.Token.Kind != PatternTokenKind.End || !stumble.Expects(PatternTokenKind.CloseParenthesis))
        {
            return null;
        }

        var open = LastOpen(stumble);
        return SyntaxDiagnostics.Parenthesis.At(
            stumble.LocationOf(open, open + 1), "`(` opens and `)` never closes it", "opened here", "close it behind the part that belongs together");
    }

    public static Diagnostic? NothingToClose(Stumble stumble) =>
        stumble.Token.Kind == PatternTokenKind.CloseParenthesis && LastOpen(stumble) < 0
            ? stumble.At(SyntaxDiagnostics.Parenthesis, "`)` closes nothing", "no `(` is open here", "delete it, or open `(` where the part begins")
            : null;

    private static int LastOpen(Stumble stumble)
    {
        var depth = 0;
        for (var i = stumble.Index - 1; i >= 0; i--)
        {
            depth += stumble.Tokens[i].Kind switch
            {
                PatternTokenKind.CloseParenthesis => 1,
                PatternTokenKind.OpenParenthesis => -1,
                _ => 0,
            };
            if (depth < 0)
            {
                return i;
            }
        }

        return -1;
    }
}
