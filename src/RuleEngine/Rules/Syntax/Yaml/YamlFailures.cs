using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Says in an editor's words why a piece of a file is not YAML.</summary>
/// <remarks>
/// The YAML library says what it expected; the line says what its author meant. Each explanation looks for one slip in the
/// line; the first that finds its own speaks. The library's reason only tells which to ask first.
/// </remarks>
internal static class YamlFailures
{
    private static readonly ImmutableArray<Func<YamlSlip, Diagnostic?>> Explanations =
    [
        LineSlips.Invisible,
        MarkSlips.Unclosed,
        MarkSlips.Escape,
        MarkSlips.ReservedMark,
        MarkSlips.TextBehindQuotes,
        MarkSlips.TextBehindBrackets,
        MarkSlips.Bracket,
        MarkSlips.ColonInText,
        MarkSlips.EmptyPlace,
        LineSlips.ListBehindKey,
        LineSlips.Indentation,
        LineSlips.NoColon,
        Unknown,
    ];

    public static Diagnostic Explain(SourceText source, int start, YamlFailure failure)
    {
        var slip = new YamlSlip(source, start, failure);
        return Explanations.Select(explain => explain(slip)).First(static diagnostic => diagnostic is not null)!;
    }

    private static Diagnostic Unknown(YamlSlip slip) => SyntaxDiagnostics.NotYaml.At(
        slip.Line.LocationOf(slip.Offset, Math.Min(slip.Offset + 1, slip.Source.Text.Length)),
        "YAML cannot read on from here",
        "",
        "compare the marks and the indentation of this line and the one above with a rule that works");
}
