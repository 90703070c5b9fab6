using RuleEngine.Articles.Reading;
using RuleEngine.Cli.Output;

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

        using (var output = new ReportOutput(terminal, settings, file?.Stream))
        {
            await CheckAsync(inputs, output, cancellationToken).ConfigureAwait(false);
            output.Complete();
        }

        file?.Commit();
        return ExitCodeOf(cancellationToken);
    }

    private async Task CheckAsync(IReadOnlyList<string> inputs, ReportOutput output, CancellationToken cancellationToken)
    {
        using var progress = CheckProgress.Start(terminal, settings, inputs.Count);
        var workers = settings.Workers > 0 ? settings.Workers : Environment.ProcessorCount;
        var articles = inputs.SelectMany(input => progress.Follow(Read(input, cancellationToken)));

        // Whoever types or feeds articles one by one sees what was found before giving the next.
        var batches = ArticleBatches.Of(articles, inputs.Contains(ArticleInputs.StandardInput) ? 1 : ArticleBatches.MostArticles);
        var all = OrderedWork.RunAsync(batches, batch => Check(batch, output, cancellationToken), workers, cancellationToken);
        await foreach (var batch in all.ConfigureAwait(false))
        {
            progress.WriteAbove(batch.Diagnostics);
            _unreadable += batch.Failed;
            _hasFound |= batch.HasFound;
            output.Write(batch.Reports);
        }
    }

    private IEnumerable<ArticleReadResult> Read(string input, CancellationToken cancellationToken)
    {
        var reader = new ArticleReader { Encoding = settings.Encoding };
        return input == ArticleInputs.StandardInput
            ? StandardInputArticles.Read(terminal.Input, reader, cancellationToken)
            : reader.Read(input, cancellationToken);
    }

    private CheckedBatch Check(IReadOnlyList<ArticleReadResult> batch, ReportOutput output, CancellationToken cancellationToken) =>
        CheckedBatch.Of([.. batch.Select(article => Check(article, cancellationToken))], settings, output);

    private CheckedArticle Check(ArticleReadResult read, CancellationToken cancellationToken) => CheckedArticle.Of(
        read.Diagnostics,
        read.Article is null ? null : settings.Rules.Evaluate(read.Article, settings.TimeLimit, cancellationToken));

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
