using System.Text.Json;
using RuleEngine.Evaluation.Scoring;

namespace RuleEngine.Reporting;

/// <summary>The score of an article with what adds up to it, as JSON.</summary>
internal static class ScoreJson
{
    // Written as doubles: a decimal remembers how it was computed, and 22 would be 22.0 here and 22 there.
    public static void Write(Utf8JsonWriter json, ArticleScore score)
    {
        json.WriteStartObject("score"u8);
        json.WriteNumber("value"u8, (double)score.Value);
        json.WriteNumber("words"u8, score.Words);
        json.WriteStartArray("techniques"u8);
        foreach (var technique in score.Techniques)
        {
            Write(json, technique);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TechniqueScore technique)
    {
        json.WriteStartObject();
        ReportJson.WriteStringOrNull(json, "technique"u8, technique.Technique);
        json.WriteNumber("points"u8, (double)technique.Points);
        json.WriteNumber("rate"u8, (double)technique.Rate);
        json.WriteNumber("cap"u8, (double)technique.Cap);
        json.WriteNumber("weight"u8, (double)technique.Weight);
        json.WriteStartArray("rules"u8);
        foreach (var rule in technique.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule"u8, rule.Rule);
            json.WriteNumber("places"u8, rule.Places);
            json.WriteNumber("weight"u8, (double)rule.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
