using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Grammar;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Patterns that are broken because YAML took a part of them for itself.</summary>
internal static class PatternTraps
{
    /// <summary>The errors of a pattern that could not be read, or in their place the trap that explains them.</summary>
    public static IEnumerable<Diagnostic> Explain(string key, YamlScalar scalar, DiagnosticBag found)
    {
        if (CommentTrap.Behind(scalar) is { } comment && comment.Span.Start - scalar.Location.Span.End > 0 && IsUnfinished(scalar.Value))
        {
            var whole = CommentTrap.WithComment(scalar, comment);
            var cure = whole.Contains('\'', StringComparison.Ordinal) ? $"{key}: >-` and the pattern on the next line`" : $"{key}: '{whole}'";
            return [SyntaxDiagnostics.CutByComment.At(comment, "everything behind ` #` is a comment and is not read", "a comment", $"write `{cure}`")];
        }

        if (scalar.IsQuoted && IsBareWords(scalar.Value))
        {
            return [SyntaxDiagnostics.QuotesBelongToYaml.At(
                scalar.Location,
                "these quotation marks belong to YAML: the pattern is the bare words inside",
                "a pattern needs its own quotation marks",
                $"write `{key}: «{scalar.Value}»`")];
        }

        return found;
    }

    /// <summary><c>labels: one, two</c>: a definition without brackets is a pattern, and words are none.</summary>
    public static Diagnostic? ListWithoutBrackets(string name, YamlScalar scalar)
    {
        var words = scalar.Value.TrimEnd(']').Split([',', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var isWords = scalar.Style == YamlStyle.Plain && words.Length > 0 && words.All(IsBareWords)
            && !words.Any(static word => word.Split(' ').Any(SyntaxNames.Keywords.Contains));
        return isWords
            ? SyntaxDiagnostics.BareWords.At(
                scalar.Location,
                "a definition is a list in brackets or a pattern; this is words without either",
                "",
                $"write `{name}: [{string.Join(", ", words)}]`")
            : null;
    }

    public static Diagnostic QuotedBuiltin(string key, YamlScalar scalar, BuiltinSyntax builtin) => SyntaxDiagnostics.QuotedBuiltin.At(
        scalar.Location,
        $"these quotation marks belong to YAML: the pattern is the keyword `{builtin.Name}`",
        "",
        $"the word itself is `{key}: «{builtin.Name}»`, the keyword `{key}: {builtin.Name}`");

    private static bool IsUnfinished(string pattern) => PatternLexer.Tokenize(pattern).Any(static token => token.Kind == PatternTokenKind.Unclosed)
        || pattern.Contains('(', StringComparison.Ordinal);

    private static bool IsBareWords(string pattern) => PatternLexer.Tokenize(pattern) is { Length: > 1 } tokens
        && tokens[..^1].All(static token => token.Kind is PatternTokenKind.Word or PatternTokenKind.BareText or PatternTokenKind.Number);
}
