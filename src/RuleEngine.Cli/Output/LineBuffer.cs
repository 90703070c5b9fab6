using RuleEngine.Evaluation;
using RuleEngine.Reporting;

namespace RuleEngine.Cli.Output;

/// <summary>Lines of JSON in memory that wait for their turn in the output. Not thread-safe; made to be used again.</summary>
internal sealed class LineBuffer : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly JsonLinesReportWriter _writer;

    public LineBuffer(bool isReproducible) => _writer = new JsonLinesReportWriter(_bytes, isReproducible);

    /// <summary>How many bytes it keeps for the next use.</summary>
    public int Capacity => _bytes.Capacity;

    public void Write(IEnumerable<ArticleReport> reports)
    {
        foreach (var report in reports)
        {
            _writer.Write(report);
        }
    }

    /// <summary>Writes whole lines in one piece, and is empty then.</summary>
    public void MoveTo(Stream stream)
    {
        stream.Write(_bytes.GetBuffer(), 0, (int)_bytes.Length);
        _bytes.SetLength(0);
    }

    public void Dispose() => _writer.Dispose();
}
