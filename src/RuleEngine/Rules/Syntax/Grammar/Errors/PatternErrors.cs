using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Grammar.Errors;

/// <summary>Says in an editor's words what is wrong with a pattern.</summary>
/// <remarks>
/// Each explanation knows one way to go wrong and says nothing of others; the first that recognises its case speaks. The last
/// one always does.
/// </remarks>
internal static class PatternErrors
{
    private static readonly ImmutableArray<Func<Stumble, Diagnostic?>> Explanations =
    [
        MarkErrors.Unclosed,
        MarkErrors.Invisible,
        MarkErrors.BadName,
        PlaceErrors.OtherKind,
        OperatorErrors.SpaceBeforeSlash,
        OperatorErrors.Mixed,
        MarkErrors.Stray,
        WordErrors.BareText,
        OperatorErrors.NoDistance,
        WordErrors.Apostrophe,
        OperatorErrors.NoAndOr,
        WordErrors.Misspelled,
        ParenthesisErrors.NeverClosed,
        ParenthesisErrors.NothingToClose,
        OperatorErrors.Ends,
        OperatorErrors.NotBetween,
        PlaceErrors.PatternAmongContexts,
        WordErrors.BareWord,
        MarkErrors.Comma,
        Unexpected,
    ];

    public static Diagnostic TooLong(ScalarText text) => SyntaxDiagnostics.PatternTooLong.At(
        text.LocationOf(0, 1),
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
            var (start, end) = (tokens[index].Start, tokens[index + refusal.Tokens - 1].End);
            return refusal.Descriptor.At(text.LocationOf(start, end - start), refusal.Message, refusal.Label, refusal.Help);
        }

        var stumble = new Stumble(text, tokens, notes, kind);
        return Explanations.Select(explain => explain(stumble)).First(static diagnostic => diagnostic is not null)!;
    }

    private static Diagnostic Unexpected(Stumble stumble) => stumble.At(
        SyntaxDiagnostics.UnexpectedToken,
        stumble.Token.Kind == PatternTokenKind.End ? "the pattern ends too early" : $"`{stumble.Written(stumble.Index, stumble.Index + 1)}` cannot stand here",
        ExpectationText.Of(stumble));
}
