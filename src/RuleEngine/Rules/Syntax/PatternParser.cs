using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Grammar;
using RuleEngine.Rules.Syntax.Yaml;
using Sprache;

namespace RuleEngine.Rules.Syntax;

/// <summary>Reads patterns, contexts and conditions. What cannot be read is null, and the reason is in the diagnostics.</summary>
internal static class PatternParser
{
    public static PatternSyntax? ParsePattern(ScalarText text, DiagnosticBag diagnostics) =>
        Read(PatternGrammar.Pattern, text, PatternKind.Pattern, diagnostics);

    public static ContextSyntax? ParseContext(ScalarText text, DiagnosticBag diagnostics) =>
        Read(ContextGrammar.Context, text, PatternKind.Context, diagnostics);

    public static ConditionSyntax? ParseCondition(ScalarText text, DiagnosticBag diagnostics) =>
        Read(ConditionGrammar.Condition, text, PatternKind.Condition, diagnostics);

    /// <summary>Reads a pattern that stands alone, outside any file.</summary>
    /// <exception cref="FormatException">It is not a pattern.</exception>
    public static PatternSyntax Parse(string pattern) => Alone(pattern, ParsePattern);

    /// <summary>Reads a context that stands alone, outside any file.</summary>
    /// <exception cref="FormatException">It is not a context.</exception>
    public static ContextSyntax ParseContext(string context) => Alone(context, ParseContext);

    /// <summary>Reads a condition that stands alone, outside any file.</summary>
    /// <exception cref="FormatException">It is not a condition.</exception>
    public static ConditionSyntax ParseCondition(string condition) => Alone(condition, ParseCondition);

    private static T? Read<T>(Parser<T> parser, ScalarText text, PatternKind kind, DiagnosticBag diagnostics)
        where T : class
    {
        if (text.Value.Length > PatternLimits.LongestPattern)
        {
            diagnostics.Add(PatternErrors.TooLong(text));
            return null;
        }

        var tokens = PatternLexer.Tokenize(text.Value);
        if (PatternLimits.TooDeep(tokens) is { } tooDeep)
        {
            diagnostics.Add(PatternErrors.TooDeep(text, tooDeep));
            return null;
        }

        var whole = from value in parser from end in TokenParsers.Token(PatternTokenKind.End) select value;
        var result = whole(new PatternStream(text, tokens)[0]);
        if (result.WasSuccessful)
        {
            return result.Value;
        }

        var notes = new FailureNotes();
        _ = whole(new PatternStream(text, tokens, notes)[0]);
        diagnostics.Add(PatternErrors.Explain(text, tokens, notes, kind));
        return null;
    }

    private static T Alone<T>(string text, Func<ScalarText, DiagnosticBag, T?> parse)
        where T : class
    {
        var diagnostics = new DiagnosticBag();
        return parse(ScalarText.Verbatim(new SourceText("(pattern)", text), 0, text), diagnostics)
            ?? throw new FormatException(string.Join('\n', diagnostics.Select(static d => $"{d.Message} ({d.Primary?.Location}, {d.Primary?.Text})")));
    }
}
