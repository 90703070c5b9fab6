using System.Collections.Immutable;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>Reads the patterns that most rules have, without the grammar: one operand, or several joined by <c>or</c>.</summary>
/// <remarks>
/// <c>«ميليشيا» or «ميليشيات»</c> is told from its tokens, and the grammar would make ten objects a step to say the same. A test holds the two together.
/// </remarks>
internal static class PlainPatterns
{
    /// <summary>The pattern; null where the grammar is to read it, or to say what is wrong with it.</summary>
    public static PatternSyntax? Read(ScalarText text, ImmutableArray<PatternToken> tokens)
    {
        if (!ArePlain(tokens))
        {
            return null;
        }

        if (tokens.Length == 2)
        {
            return Operand(text, tokens[0]);
        }

        var operands = ImmutableArray.CreateBuilder<PatternSyntax>(tokens.Length / 2);
        for (var i = 0; i < tokens.Length; i += 2)
        {
            operands.Add(Operand(text, tokens[i]));
        }

        var start = tokens[0].Start;
        return new OrSyntax(text.LocationOf(start, tokens[^2].End - start), operands.MoveToImmutable());
    }

    /// <summary>Whether operands and <c>or</c> alternate up to the end.</summary>
    private static bool ArePlain(ImmutableArray<PatternToken> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var isPlain = i % 2 == 0
                ? tokens[i].Kind is PatternTokenKind.Phrase or PatternTokenKind.Exact or PatternTokenKind.Name
                : tokens[i].Is("or") || tokens[i].Kind == PatternTokenKind.End;
            if (!isPlain)
            {
                return false;
            }
        }

        return tokens.Length % 2 == 0;
    }

    private static PatternSyntax Operand(ScalarText text, PatternToken token)
    {
        var location = text.LocationOf(token.Start, token.Length);
        return token.Kind switch
        {
            PatternTokenKind.Phrase => new PhraseSyntax(location, token.Text),
            PatternTokenKind.Exact => new ExactSyntax(location, token.Text),
            _ => NameSyntax.Of(location, token.Text),
        };
    }
}
