using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Explains slips of whole lines: invisible characters before them, indentation, missing colons.</summary>
internal static class LineSlips
{
    /// <summary>A no-break space or the like where a line is indented.</summary>
    public static Diagnostic? Invisible(YamlSlip slip)
    {
        foreach (var line in slip.LinesAbove().Prepend(slip.Line))
        {
            var at = line.Start;
            if (at < line.End && InvisibleCharacters.Contains(slip.Source.Text[at]))
            {
                return SyntaxDiagnostics.InvisibleCharacter.At(
                    line.LocationOf(at, at + 1),
                    $"`{InvisibleCharacters.NameOf(slip.Source.Text[at])}` stands before the text of this line",
                    "an invisible character",
                    "delete everything before the text and indent with spaces");
            }
        }

        return null;
    }

    /// <summary><c>labels: - one</c>.</summary>
    public static Diagnostic? ListBehindKey(YamlSlip slip) => slip.Says("Block sequence entries are not allowed")
        ? SyntaxDiagnostics.NotYaml.At(
            slip.Line.LocationOf(slip.Offset, slip.Offset + 1),
            "a list of lines cannot begin behind its key",
            "",
            $"begin the list on the next line, or write `{slip.Line.Key}: [one, two]`")
        : null;

    /// <summary>A line that stands further left or right than the lines it belongs to.</summary>
    public static Diagnostic? Indentation(YamlSlip slip)
    {
        var line = slip.Line;
        if (line.Key is null && !slip.Source.Text.AsSpan(line.Start, line.End - line.Start).StartsWith("- "))
        {
            return null;
        }

        var above = slip.LinesAbove().FirstOrDefault(static above => !above.IsBlank);
        var sibling = slip.LinesAbove().Where(static above => !above.IsBlank && above.Key is not null)
            .MinBy(above => Math.Abs(above.ContentColumn - line.Indentation));
        if (above is null || sibling is null || (sibling.ContentColumn == line.Indentation && sibling.ContentColumn == sibling.Indentation))
        {
            return null;
        }

        return SyntaxDiagnostics.NotYaml.At(
            line.LocationOf(line.Start, line.ContentStart + (line.Key?.Length ?? 0)),
            $"this line is indented by {Spaces(line.Indentation)}, which fits no line above it",
            "",
            $"keys that belong together begin in the same column: `{sibling.Key}` above begins behind {Spaces(sibling.ContentColumn)}") with
        {
            Related = [new DiagnosticLabel(sibling.LocationOf(sibling.ContentStart, sibling.ContentStart + sibling.Key!.Length), "")],
        };
    }

    /// <summary>A key without its colon, or a colon without the space behind it.</summary>
    public static Diagnostic? NoColon(YamlSlip slip)
    {
        var line = slip.Line;
        if (line.Key is not null || line.IsBlank)
        {
            return null;
        }

        var text = slip.Source.Text[line.ContentStart..line.End].TrimEnd();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && SyntaxNames.IsId(text[..colon]))
        {
            var at = line.ContentStart + colon;
            return SyntaxDiagnostics.NotYaml.At(
                line.LocationOf(at, at + 1), "a colon has no space behind it", "expected a space", $"write `{text[..colon]}: {text[(colon + 1)..]}`");
        }

        return SyntaxDiagnostics.NotYaml.At(
            line.LocationOf(line.ContentStart, line.ContentStart + text.Length),
            "this line has no key",
            "expected `key: value`",
            "a text that goes on from the line above is indented deeper than its key");
    }

    private static string Spaces(int count) => count == 1 ? "1 space" : $"{count} spaces";
}
