using RuleEngine.Diagnostics;

namespace RuleEngine.Cli.Output;

/// <summary>Writes diagnostics, each followed by an empty line; coloured and isolated only where a terminal shows them.</summary>
internal sealed class DiagnosticOutput(TextWriter output, bool isTerminal, bool hasColour)
{
    private const string Bold = "1";
    private const string Dim = "2";

    public static DiagnosticOutput ToError(Terminal terminal) =>
        new(terminal.Error, terminal.IsErrorTerminal, terminal.IsErrorTerminal && terminal.AllowsColour);

    public static DiagnosticOutput ToOutput(Terminal terminal, TextWriter output) =>
        new(output, terminal.IsOutputTerminal, terminal.IsOutputTerminal && terminal.AllowsColour);

    public void Write(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Write(diagnostic);
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        foreach (var segment in DiagnosticRenderer.Segments(diagnostic, isTerminal ? DiagnosticLayout.Terminal : DiagnosticLayout.Plain))
        {
            var text = PrintableText.Of(segment.Text);
            var colour = hasColour ? ColourOf(segment.Kind, diagnostic.Severity) : null;
            output.Write(colour is null ? text : $"\e[{colour}m{text}\e[0m");
        }

        output.Write("\n");
    }

    private static string? ColourOf(DiagnosticSegmentKind kind, DiagnosticSeverity severity) => kind switch
    {
        DiagnosticSegmentKind.Severity or DiagnosticSegmentKind.PrimaryMark => severity switch
        {
            DiagnosticSeverity.Error => "31",
            DiagnosticSeverity.Warning => "33",
            _ => "36",
        },
        DiagnosticSegmentKind.Message => Bold,
        DiagnosticSegmentKind.Frame or DiagnosticSegmentKind.RelatedMark => Dim,
        _ => null,
    };
}
