using RuleEngine.Articles.Reading;
using RuleEngine.Cli.Output;
using RuleEngine.Diagnostics;
using RuleEngine.Reporting;

namespace RuleEngine.Cli.Checking;

/// <summary>One run of <c>check</c>: reads articles, applies the rules on several threads, reports in the order of the input.</summary>
internal sealed class CheckRun(Terminal terminal, CheckSettings settings)
{
    private int _unreadable;
    private bool _hasFound;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var inputs = ArticleInputs.Find(settings.Articles, ReportNothing);
        if (inputs.Count == 0)
        {
            return ExitCodeOf(cancellationToken);
        }

        using var file = settings.OutputPath is { } path ? OpenOutput(path) : null;
        if (file is null && settings.OutputPath is not null)
        {
            return ExitCode.Failed;
        }

        using (var writer = ReportWriters.Create(terminal, settings, file?.Stream))
        {
            await CheckAsync(inputs, writer, cancellationToken).ConfigureAwait(false);
            writer.Complete();
        }

        file?.Commit();
        return ExitCodeOf(cancellationToken);
    }

    private async Task CheckAsync(IReadOnlyList<string> inputs, IReportWriter writer, CancellationToken cancellationToken)
    {
        using var progress = CheckProgress.Start(terminal, settings, inputs.Count);
        var workers = settings.Workers > 0 ? settings.Workers : Environment.ProcessorCount;
        var articles = inputs.SelectMany(input => progress.Follow(Read(input, cancellationToken)));
        var all = OrderedWork.RunAsync(articles, article => Check(article, cancellationToken), workers, cancellationToken);
        await foreach (var article in all.ConfigureAwait(false))
        {
            Report(article, writer, progress);
        }
    }

    private IEnumerable<ArticleReadResult> Read(string input, CancellationToken cancellationToken)
    {
        var reader = new ArticleReader { Encoding = settings.Encoding };
        return input == ArticleInputs.StandardInput
            ? StandardInputArticles.Read(terminal.Input, reader, cancellationToken)
            : reader.Read(input, cancellationToken);
    }

    private CheckedArticle Check(ArticleReadResult read, CancellationToken cancellationToken) => new(
        read.Diagnostics,
        read.Article is null ? null : settings.Rules.Evaluate(read.Article, settings.TimeLimit, cancellationToken));

    private void Report(CheckedArticle article, IReportWriter writer, CheckProgress progress)
    {
        var diagnostics = article.Report is null ? article.Diagnostics : [.. article.Diagnostics, .. article.Report.Diagnostics];
        progress.WriteAbove(diagnostics);
        _unreadable += diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error) ? 1 : 0;
        if (article.Report is { } report)
        {
            _hasFound |= settings.FailOn is { } least && report.Findings.Any(finding => finding.Severity >= least);
            writer.Write(article.Diagnostics.IsEmpty ? report : report with { Diagnostics = diagnostics });
        }
    }

    private int ExitCodeOf(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            terminal.Error.Write("stopped: the report ends with the last article that was finished\n");
            return ExitCode.Interrupted;
        }

        if (_unreadable > 0)
        {
            terminal.Error.Write($"{Count.Of(_unreadable, "input")} could not be checked, for the errors above\n");
            return ExitCode.Failed;
        }

        return _hasFound ? ExitCode.Found : ExitCode.Clean;
    }

    private void ReportNothing(string problem, string help)
    {
        _unreadable++;
        Problem.Write(terminal.Error, problem, help);
        terminal.Error.Write("\n");
    }

    private OutputFile? OpenOutput(string path)
    {
        try
        {
            return new OutputFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Problem.Write(
                terminal.Error,
                $"cannot write `{path}`: {ReasonOf(exception)}",
                "name a file in a folder that exists and may be written");
            return null;
        }
    }

    private static string ReasonOf(Exception exception) => exception switch
    {
        DirectoryNotFoundException => "its folder does not exist",
        UnauthorizedAccessException => "permission denied",
        ArgumentException => "this is no name a file can have",
        _ => exception.Message.TrimEnd('.'),
    };
}
