using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using RuleEngine.Evaluation;

namespace RuleEngine.Reporting;

/// <summary>Who speaks in an article, as JSON.</summary>
internal static class AttributionJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Attribution> attributions)
    {
        json.WriteStartArray("attributions"u8);
        foreach (var attribution in attributions)
        {
            Write(json, attribution);
        }

        json.WriteEndArray();
    }

    public static string NameOf(AttributionKind kind) => kind switch
    {
        AttributionKind.VerbSubject => "verb-subject",
        AttributionKind.SubjectVerb => "subject-verb",
        AttributionKind.Quotation => "quotation",
        AttributionKind.According => "according",
        AttributionKind.Carried => "carried",
        AttributionKind.Headline => "headline",
        _ => throw new UnreachableException(),
    };

    private static void Write(Utf8JsonWriter json, Attribution attribution)
    {
        json.WriteStartObject();
        json.WriteString("cue"u8, attribution.Cue);
        ReportJson.WriteStringOrNull(json, "source"u8, attribution.Sources.FirstOrDefault());
        json.WriteString("kind"u8, NameOf(attribution.Kind));
        ReportJson.WritePlace(json, attribution.Place);
        json.WriteStartArray("sources"u8);
        foreach (var source in attribution.Sources)
        {
            json.WriteStringValue(source);
        }

        json.WriteEndArray();
        json.WriteNumber("cueStart"u8, attribution.CuePlace.Start);
        json.WriteStartArray("continued"u8);
        foreach (var place in attribution.Continued)
        {
            json.WriteStartObject();
            ReportJson.WritePlace(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
