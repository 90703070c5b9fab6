using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Grammar.Errors;

/// <summary>The token at which no parser could go on, what would have been welcome there, and the pattern around it.</summary>
internal sealed class Stumble(ScalarText text, ImmutableArray<PatternToken> tokens, FailureNotes notes, PatternKind kind)
{
    public PatternKind Kind => kind;

    public string Pattern => text.Value;

    public ImmutableArray<PatternToken> Tokens => tokens;

    public int Index => notes.Furthest;

    public PatternToken Token => tokens[Index];

    public PatternToken? Previous => Index > 0 ? tokens[Index - 1] : null;

    public PatternToken? Next => Index + 1 < tokens.Length ? tokens[Index + 1] : null;

    public IReadOnlyList<Expectation> Expectations => notes.Expectations;

    public bool ExpectsOperand => Expects(PatternTokenKind.Phrase) && Expects(PatternTokenKind.Name);

    public bool ExpectsContext => Expects("again") && Expects("has");

    public bool ExpectsCondition => Expects("count") && Expects("published");

    /// <summary>Whether what stands before the token is complete, so that an operator or the end could follow.</summary>
    public bool IsBehindOperand =>
        Expects(PatternTokenKind.End) || Expects(PatternTokenKind.CloseParenthesis) || Expects(PatternTokenKind.Comma)
        || Expects("as") || Expects("or") || Expects("and");

    public bool Expects(PatternTokenKind kindOfToken) => notes.Expectations.Contains(new Expectation(kindOfToken));

    public bool Expects(string keyword) => notes.Expectations.Contains(new Expectation(PatternTokenKind.Word, keyword));

    /// <summary>What is written at some tokens, the last excluded, on one line.</summary>
    public string Written(int first, int end) => end <= first
        ? ""
        : string.Join(' ', text.Value[tokens[first].Start..tokens[end - 1].End].Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    public SourceLocation LocationOf(int first, int end) =>
        text.LocationOf(tokens[first].Start, Math.Max(0, tokens[Math.Max(first, end - 1)].End - tokens[first].Start));

    /// <summary>Where a stretch of the pattern's own text stands.</summary>
    public SourceLocation LocationIn(int start, int length) => text.LocationOf(start, length);

    public Diagnostic At(DiagnosticDescriptor descriptor, string message, string label = "", string? help = null) =>
        descriptor.At(LocationOf(Index, Index + 1), message, label, help);
}
