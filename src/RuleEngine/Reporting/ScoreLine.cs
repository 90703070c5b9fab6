using System.Globalization;
using RuleEngine.Evaluation.Scoring;

namespace RuleEngine.Reporting;

/// <summary>The score of an article on one line, each technique with what it adds.</summary>
internal static class ScoreLine
{
    public static string Of(ArticleScore score)
    {
        var parts = score.Techniques.Select(static technique => string.Create(
            CultureInfo.InvariantCulture,
            $"{technique.Technique ?? "(no technique)"} {technique.Points:0.##}{(technique.IsCapped ? $" (capped, {technique.Rate:0.##} without)" : "")}"));
        return string.Create(CultureInfo.InvariantCulture, $"score {score.Value:0.##} per 1,000 words: {string.Join(", ", parts)}");
    }
}
