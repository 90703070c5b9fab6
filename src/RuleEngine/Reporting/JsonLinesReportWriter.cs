using System.Buffers;
using System.Text.Json;
using RuleEngine.Evaluation;

namespace RuleEngine.Reporting;

/// <summary>Writes one line of JSON an article, as soon as it is given. The same reports give the same bytes.</summary>
public sealed class JsonLinesReportWriter : IReportWriter
{
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly bool _isReproducible;

    /// <summary>Writes to a stream, which is closed with the writer.</summary>
    /// <param name="stream">Where the lines go, in UTF-8 without a byte order mark.</param>
    /// <param name="isReproducible">Whether to leave out <c>elapsedMs</c>, the one value that differs from run to run.</param>
    public JsonLinesReportWriter(Stream stream, bool isReproducible = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _isReproducible = isReproducible;
        _json = new Utf8JsonWriter(_buffer, ReportJson.WriterOptions);
    }

    /// <inheritdoc/>
    public void Write(ArticleReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportJson.Write(_json, report, _isReproducible);
        _json.Flush();
        _json.Reset();
        _buffer.Write("\n"u8);

        // One write a line: a reader of a pipe never sees half of it.
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public void Complete() => _stream.Flush();

    /// <summary>Closes the stream.</summary>
    public void Dispose()
    {
        _json.Dispose();
        _stream.Dispose();
    }
}
