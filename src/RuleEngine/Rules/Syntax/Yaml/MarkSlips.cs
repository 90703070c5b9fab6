using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Explains marks that mean something to YAML: quotation marks, brackets, colons, and those it keeps for itself.</summary>
internal static class MarkSlips
{
    private static readonly ImmutableArray<string> PatternKeys = ["match", "unless", "lower", "raise", "when", "pattern"];

    /// <summary>A quotation mark that is opened and never closed.</summary>
    public static Diagnostic? Unclosed(YamlSlip slip)
    {
        if (slip.Character is not ('"' or '\'') || !(slip.Says("end of stream") || slip.Says("wrong indentation") || slip.Says("unexpected document")))
        {
            return null;
        }

        return SyntaxDiagnostics.Unclosed.At(
            slip.Line.LocationOf(slip.Offset, slip.Offset + 1),
            $"`{slip.Character}` opens and `{slip.Character}` never closes it",
            "opened here",
            slip.Character == '\'' ? "an apostrophe between single quotation marks is written twice: ''" : "a quotation mark inside the text is written \\\", or use «…»");
    }

    /// <summary>A backslash between double quotation marks.</summary>
    public static Diagnostic? Escape(YamlSlip slip)
    {
        if (slip.Character != '"' || !slip.Says("escape"))
        {
            return null;
        }

        var text = slip.Source.Text;
        var at = slip.Offset + 1;
        while (at < slip.Line.End && (text[at] != '\\' || IsKnownEscape(text, at)))
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        var end = Math.Min(at + 2, slip.Line.End);
        return SyntaxDiagnostics.NotYaml.At(
            slip.Line.LocationOf(Math.Min(at, end), end),
            $"`{text[Math.Min(at, end)..end]}` means nothing between double quotation marks",
            "",
            "put the text between single quotation marks: there a backslash is a backslash");
    }

    /// <summary>A value that begins with a mark YAML keeps for itself.</summary>
    public static Diagnostic? ReservedMark(YamlSlip slip)
    {
        if (slip.Says("tag"))
        {
            var start = slip.Source.Text.LastIndexOf('!', Math.Max(0, Math.Min(slip.Offset, slip.Source.Text.Length - 1)));
            return start < slip.Line.Start ? null : YamlErrors.Tag(slip.Line.LocationOf(start, Math.Max(start + 1, slip.Offset)));
        }

        if (slip.Character is '*' or '&' && slip.Says("anchor or alias"))
        {
            var at = slip.Line.LocationOf(slip.Offset, slip.Offset + 1);
            return slip.Character == '*' ? YamlErrors.Alias(at) : YamlErrors.Anchor(at);
        }

        if (!slip.Says("cannot start any token") || slip.Character == '\t')
        {
            return null;
        }

        return SyntaxDiagnostics.ReservedMark.At(
            slip.Line.LocationOf(slip.Offset, slip.Offset + 1),
            slip.Character == '`' ? "YAML keeps the backtick for itself: no text begins with it" : $"YAML keeps `{slip.Character}` for itself: no text begins with it",
            "",
            $"put the text in quotation marks: `{Head(slip)}{YamlQuotes.Around(slip.Source.Text[slip.Offset..slip.Line.End].TrimEnd())}`");
    }

    /// <summary><c>match: "ما" then $x</c>: YAML takes the quotation marks for its own, and the text behind them is too much.</summary>
    public static Diagnostic? TextBehindQuotes(YamlSlip slip)
    {
        var before = slip.Before();
        if (before <= slip.Line.ValueStart || slip.Source.Text[before] is not ('"' or '\'') || slip.Source.Text[slip.Line.ValueStart] is not ('"' or '\''))
        {
            return null;
        }

        var line = slip.Line;
        var written = slip.Source.Text[line.ValueStart..(before + 1)];
        var rest = slip.Source.Text[(before + 1)..line.End].TrimEnd();
        var isPattern = line.Key is { } key && (PatternKeys.Contains(key) || IsDefinition(slip));
        var cure = isPattern && written[0] == '"' ? $"«{written[1..^1]}»{rest}" : YamlQuotes.Around(written + rest);
        return SyntaxDiagnostics.TextBehindQuotes.At(
            line.LocationOf(slip.Offset, line.End),
            "the value ends at its quotation mark, and this stands behind it",
            "too much for YAML",
            isPattern && written[0] == '\''
                ? $"begin the value on a line of its own, behind `{line.Head}>-`, or write `{line.Head}{cure}`"
                : $"write `{line.Head}{cure}`") with
        {
            Related = [new DiagnosticLabel(line.LocationOf(line.ValueStart, before + 1), "YAML takes these quotation marks off")],
        };
    }

    /// <summary><c>message: {match} is a label</c>.</summary>
    public static Diagnostic? TextBehindBrackets(YamlSlip slip)
    {
        var before = slip.Before();
        if (before <= slip.Line.ValueStart || slip.OpenBracket is not null || slip.Source.Text[before] is not ('}' or ']')
            || slip.Source.Text[slip.Line.ValueStart] is not ('{' or '['))
        {
            return null;
        }

        var isMap = slip.Source.Text[before] == '}';
        var line = slip.Line;
        return (isMap ? SyntaxDiagnostics.BracesAreMap : SyntaxDiagnostics.NotYaml).At(
            line.LocationOf(line.ValueStart, before + 1),
            isMap ? "YAML reads braces at the beginning of a value as a map" : "YAML reads brackets at the beginning of a value as a list",
            isMap ? "a map" : "a list",
            $"put the whole value in quotation marks: `{line.Head}{YamlQuotes.Around(line.Value)}`");
    }

    /// <summary>A bracket or brace that is opened and never closed.</summary>
    public static Diagnostic? Bracket(YamlSlip slip)
    {
        if (slip.OpenBracket is not { } open || slip.Says("node content"))
        {
            return null;
        }

        var (mark, partner) = slip.Source.Text[open] == '{' ? ('{', '}') : ('[', ']');
        return SyntaxDiagnostics.Unclosed.At(
            slip.Line.LocationOf(open, open + 1),
            $"`{mark}` opens and `{partner}` never closes it",
            "opened here",
            $"close it with `{partner}`; between entries stands `,`, and a text with `:`, `[` or `{{` stands in quotation marks");
    }

    /// <summary><c>ok: He said: no.</c></summary>
    public static Diagnostic? ColonInText(YamlSlip slip)
    {
        var line = slip.Line;
        var isSecondColon = line.Key is not null && slip.Offset > line.ValueStart && slip.Says("mapping");
        return isSecondColon && line.Value.Length > 0
            ? SyntaxDiagnostics.ColonInText.At(
                line.LocationOf(slip.Offset, Math.Min(slip.Offset + 1, line.End)),
                "YAML takes what stands before this colon for a key",
                "a colon and a space",
                $"put the text in quotation marks: `{line.Head}{YamlQuotes.Around(line.Value)}`")
            : null;
    }

    /// <summary><c>[one,, two]</c>, <c>labels: ]</c>.</summary>
    public static Diagnostic? EmptyPlace(YamlSlip slip) => slip.Says("node content") && slip.Character is ',' or ']' or '}'
        ? SyntaxDiagnostics.NotYaml.At(
            slip.Line.LocationOf(slip.Offset, slip.Offset + 1),
            slip.Character == ',' ? "nothing stands before this comma" : $"`{slip.Character}` closes nothing",
            slip.Character == ',' ? "expected words" : "",
            "delete it; a mark that is meant as such goes in quotation marks")
        : null;

    private static bool IsDefinition(YamlSlip slip) => slip.Line.Key is { } key && SyntaxNames.IsName(key)
        && key is not ("title" or "why" or "message" or "hit" or "ok" or "text" or "suggest" or "technique" or "severity");

    private static string Head(YamlSlip slip) => slip.Line.ValueStart == slip.Offset ? slip.Line.Head : "";

    private static bool IsKnownEscape(string text, int at) =>
        at + 1 < text.Length && "0abt\tnvfre \"/\\N_LPxuU\r\n".Contains(text[at + 1], StringComparison.Ordinal);
}
