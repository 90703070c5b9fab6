using System.Collections.Immutable;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>The bounds that keep the parsers' stack and time small; both are checked in one pass before anything recurses.</summary>
internal static class PatternLimits
{
    public const int LongestPattern = 16_000;

    public const int DeepestNesting = 64;

    /// <summary>The first parenthesis that is nested too deep, or null.</summary>
    public static PatternToken? TooDeep(ImmutableArray<PatternToken> tokens)
    {
        var depth = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == PatternTokenKind.OpenParenthesis && ++depth > DeepestNesting)
            {
                return token;
            }

            if (token.Kind == PatternTokenKind.CloseParenthesis)
            {
                depth = Math.Max(0, depth - 1);
            }
        }

        return null;
    }
}
