using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;

namespace RuleEngine.Reporting;

/// <summary>An article's report as a JSON object: what <c>json</c> and <c>jsonl</c> have in common.</summary>
internal static class ReportJson
{
    public static readonly ImmutableArray<FindingSeverity> SeveritiesByGravity =
        [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info];

    // Arabic stays readable: the output is JSON in a file, never a piece of HTML, which the default escaping is for.
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, ArticleReport report, bool isReproducible)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, report.Article.Id);
        WriteStringOrNull(json, "title"u8, report.Title);
        json.WriteString("language"u8, report.Language);
        json.WriteNumber("words"u8, report.Words);
        json.WriteStartArray("findings"u8);
        foreach (var finding in report.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        if (report.Attributions is { } attributions)
        {
            AttributionJson.Write(json, attributions);
        }

        if (report.Score is { } score)
        {
            ScoreJson.Write(json, score);
        }

        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in report.Diagnostics)
        {
            WriteDiagnostic(json, diagnostic);
        }

        json.WriteEndArray();
        if (!isReproducible)
        {
            json.WriteNumber("elapsedMs"u8, Math.Round((decimal)report.Elapsed.TotalMilliseconds, 2));
        }

        json.WriteEndObject();
    }

    public static string NameOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Info => "info",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Error => "error",
        _ => throw new UnreachableException(),
    };

    public static void WriteStringOrNull(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, finding.Rule);
        WriteStringOrNull(json, "technique"u8, finding.Technique);
        json.WriteString("severity"u8, NameOf(finding.Severity));
        json.WriteString("message"u8, finding.Message);
        if (finding.Place is { } place)
        {
            WritePlace(json, place);
        }

        json.WriteStartObject("captures"u8);
        foreach (var (name, text) in finding.Captures)
        {
            json.WriteString(name, text);
        }

        json.WriteEndObject();
        json.WriteStartArray("suggestions"u8);
        foreach (var suggestion in finding.Suggestions)
        {
            json.WriteStringValue(suggestion);
        }

        json.WriteEndArray();
        json.WriteStartArray("occurrences"u8);
        foreach (var occurrence in finding.Occurrences)
        {
            json.WriteStartObject();
            WritePlace(json, occurrence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WritePlace(Utf8JsonWriter json, FindingPlace place)
    {
        json.WriteString("field"u8, place.Field == ArticleField.Title ? "title" : "text");
        json.WriteNumber("start"u8, place.Start);
        json.WriteNumber("length"u8, place.Length);
        json.WriteNumber("line"u8, place.Line);
        json.WriteNumber("column"u8, place.Column);
        json.WriteString("text"u8, place.Text);
        json.WriteString("region"u8, NameOf(place.Region));
        json.WriteBoolean("inQuote"u8, place.InQuote);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, diagnostic.Id);
        json.WriteString("severity"u8, NameOf(diagnostic.Severity));
        json.WriteString("message"u8, diagnostic.Message);
        if (diagnostic.Primary is { } primary)
        {
            json.WriteString("path"u8, primary.Location.Source.Path);
            json.WriteNumber("line"u8, primary.Location.Position.Line);
            json.WriteNumber("column"u8, primary.Location.Position.Column);
        }
        else
        {
            WriteStringOrNull(json, "path"u8, diagnostic.Path);
        }

        WriteStringOrNull(json, "help"u8, diagnostic.Help);
        json.WriteEndObject();
    }

    private static string NameOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Error => "error",
        _ => throw new UnreachableException(),
    };

    private static string NameOf(Region region) => region switch
    {
        Region.Title => "title",
        Region.Lead => "lead",
        Region.Paragraph => "paragraph",
        Region.Byline => "byline",
        Region.Boilerplate => "boilerplate",
        _ => throw new UnreachableException(),
    };
}
