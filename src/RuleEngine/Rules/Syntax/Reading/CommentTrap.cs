using System.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>In YAML everything behind a space and <c>#</c> is a comment, also where an editor meant a hashtag.</summary>
internal static class CommentTrap
{
    /// <summary>The comment behind a plain scalar on its line, or null.</summary>
    public static SourceLocation? Behind(YamlScalar scalar)
    {
        if (scalar.Style != YamlStyle.Plain)
        {
            return null;
        }

        var text = scalar.Location.Source.Text;
        var start = scalar.Location.Span.End;
        while (start < text.Length && text[start] is ' ' or '\t')
        {
            start++;
        }

        if (start == text.Length || text[start] != '#')
        {
            return null;
        }

        var end = start;
        while (end < text.Length && text[end] is not ('\r' or '\n'))
        {
            end++;
        }

        return scalar.Location with { Span = TextSpan.FromBounds(start, end) };
    }

    /// <summary>A comment has a space behind its <c>#</c>; a hashtag has a letter there.</summary>
    public static bool LooksLikeText(SourceLocation comment) =>
        comment.Span.Length > 1
        && Rune.TryGetRuneAt(comment.Source.Text, comment.Span.Start + 1, out var rune)
        && Rune.IsLetterOrDigit(rune);

    public static Diagnostic Explain(YamlScalar scalar, SourceLocation comment) => SyntaxDiagnostics.CutByComment.At(
        comment,
        "everything behind ` #` is a comment and is not read",
        "a comment",
        $"put the whole value in quotation marks: `\"{WithComment(scalar, comment)}\"`; a comment has a space behind its `#`");

    public static string WithComment(YamlScalar scalar, SourceLocation comment) =>
        scalar.Location.Source.Text[scalar.Location.Span.Start..comment.Span.End].TrimEnd();
}
