using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Lists that YAML cuts elsewhere than their author meant.</summary>
internal static class ListTraps
{
    /// <summary>An entry that was one with the next in its author's mind: <c>20,000</c>, <c>«a, b»</c>.</summary>
    public static Diagnostic? SplitByComma(YamlList list, int index)
    {
        if (!list.IsFlow || index + 1 >= list.Items.Length
            || list.Items[index] is not YamlScalar { Style: YamlStyle.Plain } one
            || list.Items[index + 1] is not YamlScalar { Style: YamlStyle.Plain } next)
        {
            return null;
        }

        var isNumber = next.Location.Span.Start == one.Location.Span.End + 1 && IsDigitAt(one.Value, ^1) && IsDigitAt(next.Value, 0);
        if (!isNumber && !(OpensQuote(one.Value) && !OpensQuote(next.Value)))
        {
            return null;
        }

        var span = TextSpan.FromBounds(one.Location.Span.Start, next.Location.Span.End);
        var text = list.Location.Source.Text.Substring(span.Start, span.Length);
        return SyntaxDiagnostics.SplitByComma.At(
            list.Location with { Span = span },
            "the comma makes two entries of this",
            "two entries",
            $"put it in quotation marks: `\"{text.Trim('«', '»', '“', '”')}\"`");
    }

    /// <summary>An entry that cannot be what it looks like: two words with an Arabic comma between, a stray quotation mark.</summary>
    public static Diagnostic? InText(YamlScalar scalar)
    {
        if (scalar.Style != YamlStyle.Plain || scalar.Value.Length < 2)
        {
            return null;
        }

        var comma = scalar.Value.IndexOf('،', StringComparison.Ordinal);
        if (comma > 0 && comma < scalar.Value.Length - 1)
        {
            return SyntaxDiagnostics.ArabicComma.At(
                ScalarTextReader.Read(scalar).LocationOf(comma, 1),
                "the Arabic comma separates nothing in a list: this is one entry",
                "expected `,`",
                $"write `{scalar.Value.Replace("،", ",", StringComparison.Ordinal)}`, or put it in quotation marks if the comma belongs to it");
        }

        return OpensQuote(scalar.Value) || ClosesQuote(scalar.Value)
            ? SyntaxDiagnostics.Unclosed.At(scalar.Location, "a quotation mark has no partner in this entry", "")
            : null;
    }

    public static Diagnostic Empty(YamlScalar scalar)
    {
        var help = CommentTrap.Behind(scalar) is { } comment && CommentTrap.LooksLikeText(comment)
            ? "` #` begins a comment: put an entry that begins with `#` in quotation marks"
            : "delete it, or put a mark that is meant as such in quotation marks";
        return SyntaxDiagnostics.MissingValue.At(scalar.Location, "an entry of the list is empty", "expected words", help);
    }

    private static bool OpensQuote(string text) => Lacks(text, '«', '»') || Lacks(text, '“', '”');

    private static bool ClosesQuote(string text) => Lacks(text, '»', '«') || Lacks(text, '”', '“');

    private static bool Lacks(string text, char present, char absent) =>
        text.Contains(present, StringComparison.Ordinal) && !text.Contains(absent, StringComparison.Ordinal);

    private static bool IsDigitAt(string text, Index index) => text.Length > 0 && char.IsDigit(text[index]);
}
