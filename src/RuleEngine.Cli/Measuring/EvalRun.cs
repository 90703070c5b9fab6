using RuleEngine.Cli.Output;
using RuleEngine.Diagnostics;
using RuleEngine.Measuring;
using RuleEngine.Reporting;

namespace RuleEngine.Cli.Measuring;

/// <summary>One run of <c>eval</c>: reads annotated articles, measures the rules with each file of them, reports.</summary>
internal sealed class EvalRun(Terminal terminal, EvalSettings settings)
{
    private bool _hasFailed;

    public int Run(CancellationToken cancellationToken)
    {
        var measurements = new List<KeyValuePair<string, Measurement>>();
        foreach (var path in settings.Gold)
        {
            var gold = Read(path, cancellationToken);
            if (gold.Count > 0)
            {
                measurements.Add(KeyValuePair.Create(path.Replace('\\', '/'), settings.Rules.Measure(gold, cancellationToken)));
            }
        }

        if (measurements.Count > 0)
        {
            Report(measurements);
            if (settings.TablePath is { } table)
            {
                var content = MeasurementTable.Render([.. measurements.Select(static m => m.Value)], terminal.Today);
                _hasFailed |= !new TableFile(terminal.Error, table).Replace(content);
            }
        }

        return _hasFailed ? ExitCode.Failed : ExitCode.Clean;
    }

    private List<GoldArticle> Read(string path, CancellationToken cancellationToken)
    {
        var errors = DiagnosticOutput.ToError(terminal);
        var gold = new List<GoldArticle>();
        foreach (var result in new GoldReader { Labels = settings.Labels }.Read(path, cancellationToken))
        {
            errors.Write(result.Diagnostics);
            _hasFailed |= result.Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);
            if (result.Gold is { } article)
            {
                gold.Add(article);
            }
        }

        return gold;
    }

    private void Report(List<KeyValuePair<string, Measurement>> measurements)
    {
        if (settings.Format == "json")
        {
            MeasurementJsonWriter.Write(terminal.Output, measurements, settings.Report);
            return;
        }

        using var output = terminal.OpenText();
        var writer = new MeasurementTextWriter(output, settings.Report with
        {
            Text = new TextReportOptions { IsTerminal = terminal.IsOutputTerminal },
        });
        foreach (var (name, measurement) in measurements)
        {
            writer.Write(name, measurement);
        }
    }
}
