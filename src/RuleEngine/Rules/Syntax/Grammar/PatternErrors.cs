using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>Says in an editor's words what is wrong with a pattern.</summary>
internal static class PatternErrors
{
    public static Diagnostic TooLong(ScalarText text) => SyntaxDiagnostics.PatternTooLong.At(
        text.LocationOf(0, Math.Min(1, text.Value.Length)),
        $"a pattern of {text.Value.Length} characters is too long",
        $"at most {PatternLimits.LongestPattern}",
        "write its parts as definitions under `define` and name them here");

    public static Diagnostic TooDeep(ScalarText text, PatternToken token) => SyntaxDiagnostics.PatternTooDeep.At(
        text.LocationOf(token.Start, token.Length),
        "parentheses are nested too deep",
        $"at most {PatternLimits.DeepestNesting} levels",
        "write its parts as definitions under `define` and name them here");

    public static Diagnostic Explain(ScalarText text, ImmutableArray<PatternToken> tokens, FailureNotes notes, PatternKind kind)
    {
        if (notes.Refused is var (index, refusal))
        {
            return refusal.Descriptor.At(text.LocationOf(tokens[index].Start, tokens[index].Length), refusal.Message, refusal.Label, refusal.Help);
        }

        var token = tokens[notes.Furthest];
        return SyntaxDiagnostics.UnexpectedToken.At(text.LocationOf(token.Start, token.Length), $"unexpected `{token.Text}` in a {kind}");
    }
}
