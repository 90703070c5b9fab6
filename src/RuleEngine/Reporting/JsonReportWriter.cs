using System.Buffers;
using System.Text.Json;
using RuleEngine.Evaluation;

namespace RuleEngine.Reporting;

/// <summary>Writes one JSON document: the packs, all articles as they are given, and a summary. The same reports give the same bytes.</summary>
public sealed class JsonReportWriter : IReportWriter
{
    /// <summary>The <c>schemaVersion</c> of the document: it grows when a reader of the document would have to change.</summary>
    public const int SchemaVersion = 1;

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly bool _isReproducible;
    private readonly ReportSummary _summary = new();

    /// <summary>Opens the document on a stream, which is closed with the writer.</summary>
    /// <param name="stream">Where the document goes, in UTF-8 without a byte order mark.</param>
    /// <param name="packVersions">The packs that were used, in the order to write them, each with its version.</param>
    /// <param name="isReproducible">Whether to leave out <c>elapsedMs</c>, the one value that differs from run to run.</param>
    public JsonReportWriter(
        Stream stream, IEnumerable<KeyValuePair<string, string>> packVersions, bool isReproducible = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(packVersions);
        _stream = stream;
        _isReproducible = isReproducible;
        _json = new Utf8JsonWriter(_buffer, ReportJson.WriterOptions with { Indented = true, NewLine = "\n" });
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion"u8, SchemaVersion);
        WritePacks(packVersions);
        _json.WriteStartArray("articles"u8);
    }

    /// <inheritdoc/>
    public void Write(ArticleReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _summary.Add(report);
        ReportJson.Write(_json, report, _isReproducible);
        Flush();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        _json.WriteEndArray();
        WriteSummary();
        _json.WriteEndObject();
        Flush();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    /// <summary>Closes the stream; a document that was not completed stays open-ended.</summary>
    public void Dispose()
    {
        _json.Dispose();
        _stream.Dispose();
    }

    private void WritePacks(IEnumerable<KeyValuePair<string, string>> packVersions)
    {
        _json.WriteStartArray("packs"u8);
        foreach (var (name, version) in packVersions)
        {
            _json.WriteStartObject();
            _json.WriteString("name"u8, name);
            _json.WriteString("version"u8, version);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSummary()
    {
        _json.WriteStartObject("summary"u8);
        _json.WriteNumber("articles"u8, _summary.Articles);
        _json.WriteNumber("articlesWithFindings"u8, _summary.ArticlesWithFindings);
        _json.WriteNumber("words"u8, _summary.Words);
        _json.WriteNumber("findings"u8, _summary.Findings);
        _json.WriteStartObject("bySeverity"u8);
        foreach (var severity in ReportJson.SeveritiesByGravity)
        {
            _json.WriteNumber(ReportJson.NameOf(severity), _summary.Of(severity));
        }

        _json.WriteEndObject();
        _json.WriteStartArray("byTechnique"u8);
        foreach (var (technique, counts) in _summary.ByTechnique)
        {
            WriteTechnique(technique, counts);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTechnique(string technique, IReadOnlyList<int> counts)
    {
        _json.WriteStartObject();
        ReportJson.WriteStringOrNull(_json, "technique"u8, technique.Length == 0 ? null : technique);
        foreach (var severity in ReportJson.SeveritiesByGravity)
        {
            _json.WriteNumber(ReportJson.NameOf(severity), counts[(int)severity]);
        }

        _json.WriteEndObject();
    }

    private void Flush()
    {
        _json.Flush();
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
