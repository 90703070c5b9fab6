using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using RuleEngine.Cli.Checking;
using RuleEngine.Evaluation;
using RuleEngine.Reporting;

namespace RuleEngine.Cli.Output;

/// <summary>Where the reports of a run go.</summary>
/// <remarks>
/// A line of JSON Lines knows nothing of the others, so the threads that check articles write them too, each batch into a buffer,
/// and only copying the buffers out is left to be done in order. The other formats are written in order from the start.
/// </remarks>
internal sealed class ReportOutput : IDisposable
{
    // A buffer grown by one article of megabytes is not kept for the news behind it.
    private const int LargestKept = 1024 * 1024;

    private readonly Stream _stream;
    private readonly IReportWriter _writer;
    private readonly CheckSettings _settings;
    private readonly ConcurrentBag<LineBuffer> _free = [];

    public ReportOutput(Terminal terminal, CheckSettings settings, Stream? file)
    {
        _stream = file ?? terminal.Output;
        _writer = ReportWriters.Create(terminal, settings, file);
        _settings = settings;
    }

    /// <summary>Does what can be done out of order. Thread-safe.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The buffer comes back with what was prepared, and is kept or disposed of then.")]
    public PreparedReports Prepare(IReadOnlyList<ArticleReport> reports)
    {
        if (_settings.Format != "jsonl")
        {
            return new PreparedReports(reports, null);
        }

        var lines = _free.TryTake(out var free) ? free : new LineBuffer(_settings.IsReproducible);
        lines.Write(reports);
        return new PreparedReports([], lines);
    }

    /// <summary>Writes reports; the order of the calls is the order of the output. One thread at a time.</summary>
    public void Write(PreparedReports prepared)
    {
        foreach (var report in prepared.Reports)
        {
            _writer.Write(report);
        }

        if (prepared.Lines is not { } lines)
        {
            return;
        }

        lines.MoveTo(_stream);
        if (lines.Capacity <= LargestKept)
        {
            _free.Add(lines);
        }
        else
        {
            lines.Dispose();
        }
    }

    /// <inheritdoc cref="IReportWriter.Complete"/>
    public void Complete() => _writer.Complete();

    public void Dispose()
    {
        foreach (var lines in _free)
        {
            lines.Dispose();
        }

        _writer.Dispose();
    }
}
