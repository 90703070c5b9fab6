using System.Diagnostics;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Grammar;
using RuleEngine.Rules.Syntax.Grammar.Errors;
using RuleEngine.Rules.Syntax.Yaml;
using Sprache;

namespace RuleEngine.Rules.Syntax;

/// <summary>Reads patterns, contexts and conditions. What cannot be read is null, and the reason is in the diagnostics.</summary>
internal static class PatternParser
{
    private static readonly Parser<PatternSyntax> WholePattern = TokenParsers.Whole(PatternGrammar.Pattern);

    private static readonly Parser<ContextSyntax> WholeContext = TokenParsers.Whole(ContextGrammar.Context);

    private static readonly Parser<ConditionSyntax> WholeCondition = TokenParsers.Whole(ConditionGrammar.Condition);

    public static PatternSyntax? ParsePattern(ScalarText text, DiagnosticBag diagnostics) =>
        Read(WholePattern, text, PatternKind.Pattern, diagnostics);

    public static ContextSyntax? ParseContext(ScalarText text, DiagnosticBag diagnostics) =>
        Read(WholeContext, text, PatternKind.Context, diagnostics);

    public static ConditionSyntax? ParseCondition(ScalarText text, DiagnosticBag diagnostics) =>
        Read(WholeCondition, text, PatternKind.Condition, diagnostics);

    /// <summary>Reads a pattern that stands alone, outside any file.</summary>
    /// <exception cref="FormatException">It is not a pattern.</exception>
    public static PatternSyntax Parse(string pattern) => Alone(pattern, ParsePattern);

    /// <summary>Reads a context that stands alone, outside any file.</summary>
    /// <exception cref="FormatException">It is not a context.</exception>
    public static ContextSyntax ParseContext(string context) => Alone(context, ParseContext);

    /// <summary>Reads a condition that stands alone, outside any file.</summary>
    /// <exception cref="FormatException">It is not a condition.</exception>
    public static ConditionSyntax ParseCondition(string condition) => Alone(condition, ParseCondition);

    /// <summary>Whether a text reads as the given thing: for explanations that try what an author may have meant.</summary>
    public static bool Reads(string text, PatternKind kind)
    {
        var tokens = PatternLexer.Tokenize(text);
        if (text.Length > PatternLimits.LongestPattern || PatternLimits.TooDeep(tokens) is not null)
        {
            return false;
        }

        var input = new PatternStream(ScalarText.Verbatim(new SourceText("(pattern)", text), 0, text), tokens)[0];
        return kind switch
        {
            PatternKind.Pattern => WholePattern(input).WasSuccessful,
            PatternKind.Context => WholeContext(input).WasSuccessful,
            PatternKind.Condition => WholeCondition(input).WasSuccessful,
            _ => throw new UnreachableException(),
        };
    }

    private static T? Read<T>(Parser<T> whole, ScalarText text, PatternKind kind, DiagnosticBag diagnostics)
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

        if (kind == PatternKind.Pattern && PlainPatterns.Read(text, tokens) is T plain)
        {
            return plain;
        }

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
