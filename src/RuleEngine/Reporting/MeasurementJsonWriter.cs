using System.Text.Json;
using RuleEngine.Evaluation;
using RuleEngine.Measuring;

namespace RuleEngine.Reporting;

/// <summary>Writes measurements for programs, as one JSON document. The same measurements give the same bytes.</summary>
public static class MeasurementJsonWriter
{
    /// <summary>The <c>schemaVersion</c> of the document: it grows when a reader of the document would have to change.</summary>
    public const int SchemaVersion = 1;

    // Shares are rounded: the last digits of a division say nothing of the rules.
    private const int Digits = 4;

    /// <summary>Writes the document, in UTF-8 without a byte order mark; the stream stays open.</summary>
    /// <param name="stream">Where the document goes.</param>
    /// <param name="measurements">What each set of annotated articles is called, and its measurement.</param>
    /// <param name="options">What it shows; null for everything.</param>
    /// <exception cref="ArgumentNullException">There is no stream, or there are no measurements.</exception>
    public static void Write(
        Stream stream, IEnumerable<KeyValuePair<string, Measurement>> measurements, MeasurementReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(measurements);
        using (var json = new Utf8JsonWriter(stream, ReportJson.WriterOptions with { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion"u8, SchemaVersion);
            json.WriteStartArray("sets"u8);
            foreach (var (name, measurement) in measurements)
            {
                WriteSet(json, name, measurement, options ?? new MeasurementReportOptions());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    private static void WriteSet(Utf8JsonWriter json, string name, Measurement measurement, MeasurementReportOptions options)
    {
        json.WriteStartObject();
        json.WriteString("gold"u8, name);
        json.WriteNumber("articles"u8, measurement.Articles);
        json.WriteNumber("words"u8, measurement.Words);
        json.WriteNumber("marks"u8, measurement.Marks);
        json.WriteNumber("findings"u8, measurement.Findings);
        WriteOverlap(json, "spanF1", measurement.Spans);
        WriteOverlap(json, "mergedF1", measurement.Merged);
        json.WriteNumber("articleF1"u8, Rounded(measurement.Detection.F1));
        WriteShare(json, "recallAny", measurement.Recall);
        WriteShare(json, "recallTechnique", measurement.RecallOfTechnique);
        WriteShare(json, "precisionAny", measurement.Precision);
        WriteShare(json, "negativesHit", measurement.NegativesHit);
        if (options.ByTechnique)
        {
            WriteTechniques(json, measurement);
        }

        if (options.ByRule)
        {
            WriteRules(json, measurement);
        }

        WriteFalseAlarms(json, measurement, options.Limit ?? int.MaxValue);
        WriteMisses(json, measurement, options.Limit ?? int.MaxValue);
        json.WriteEndObject();
    }

    private static void WriteOverlap(Utf8JsonWriter json, string name, OverlapScore score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value"u8, Rounded(score.F1));
        json.WriteNumber("precision"u8, Rounded(score.Precision));
        json.WriteNumber("recall"u8, Rounded(score.Recall));
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, Proportion share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value"u8, Rounded(share.Value));
        json.WriteNumber("low"u8, Rounded(share.Low));
        json.WriteNumber("high"u8, Rounded(share.High));
        json.WriteNumber("hits"u8, share.Hits);
        json.WriteNumber("total"u8, share.Total);
        json.WriteEndObject();
    }

    private static void WriteTechniques(Utf8JsonWriter json, Measurement measurement)
    {
        json.WriteStartArray("techniques"u8);
        foreach (var technique in measurement.Techniques)
        {
            json.WriteStartObject();
            ReportJson.WriteStringOrNull(json, "technique"u8, technique.Technique.Length == 0 ? null : technique.Technique);
            WriteShares(json, technique.Precision, technique.PrecisionOfTechnique, technique.Recall);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter json, Measurement measurement)
    {
        json.WriteStartArray("rules"u8);
        foreach (var rule in measurement.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule"u8, rule.Rule);
            ReportJson.WriteStringOrNull(json, "technique"u8, rule.Technique);
            json.WriteString("severity"u8, ReportJson.NameOf(rule.Severity));
            WriteShares(json, rule.Precision, rule.PrecisionOfTechnique, rule.Recall);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteShares(Utf8JsonWriter json, Proportion precision, Proportion ofTechnique, Proportion recall)
    {
        WriteShare(json, "precision", precision);
        WriteShare(json, "precisionOfTechnique", ofTechnique);
        WriteShare(json, "recall", recall);
    }

    private static void WriteFalseAlarms(Utf8JsonWriter json, Measurement measurement, int limit)
    {
        json.WriteStartArray("falseAlarms"u8);
        foreach (var alarm in measurement.FalseAlarms.Take(limit))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, alarm.Article.Id);
            json.WriteString("rule"u8, alarm.Finding.Rule);
            ReportJson.WriteStringOrNull(json, "technique"u8, alarm.Finding.Technique);
            json.WriteBoolean("trap"u8, alarm.IsTrap);
            WritePlace(json, alarm.Finding.Place!, alarm.Article.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMisses(Utf8JsonWriter json, Measurement measurement, int limit)
    {
        json.WriteStartArray("misses"u8);
        foreach (var miss in measurement.Misses.Take(limit))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, miss.Article.Id);
            json.WriteString("technique"u8, miss.Technique);
            WritePlace(json, miss.Place, miss.Article.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, FindingPlace place, string text)
    {
        json.WriteNumber("start"u8, place.Start);
        json.WriteNumber("length"u8, place.Length);
        json.WriteString("text"u8, place.Text);
        json.WriteString("sentence"u8, text.AsSpan(place.SentenceStart, place.SentenceLength));
    }

    private static double Rounded(double value) => Math.Round(value, Digits, MidpointRounding.ToEven);
}
