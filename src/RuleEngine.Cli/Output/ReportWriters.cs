using System.Text;
using RuleEngine.Cli.Checking;
using RuleEngine.Reporting;

namespace RuleEngine.Cli.Output;

/// <summary>Makes the writer for the format that was asked for.</summary>
internal static class ReportWriters
{
    public static IReportWriter Create(Terminal terminal, CheckSettings settings, Stream? file)
    {
        var stream = file ?? terminal.Output;
        return settings.Format switch
        {
            "json" => new JsonReportWriter(stream, settings.PackVersions, settings.IsReproducible),
            "jsonl" => new JsonLinesReportWriter(stream, settings.IsReproducible),
            _ => new TextReportWriter(OpenText(stream), OptionsOf(terminal, isFile: file is not null)),
        };
    }

    private static StreamWriter OpenText(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static TextReportOptions OptionsOf(Terminal terminal, bool isFile) => new()
    {
        IsTerminal = terminal.IsOutputTerminal && !isFile,
        HasColour = terminal.IsOutputTerminal && terminal.AllowsColour && !isFile,
    };
}
