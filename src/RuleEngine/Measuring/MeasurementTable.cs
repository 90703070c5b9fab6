using System.Globalization;
using System.Text;

namespace RuleEngine.Measuring;

/// <summary>Writes what was measured of every rule as a table in Markdown, for the documentation of packs.</summary>
/// <remarks>
/// Each set of articles is annotated for some techniques only, and a finding of a technique that its annotators did not look for is
/// neither right nor wrong. So a rule is measured by the sets that mark its technique in its language; their counts are added up.
/// </remarks>
public static class MeasurementTable
{
    private const string Unknown = "–";

    /// <summary>The table, with a line above it that says when and with how much it was measured; lines end in a line feed.</summary>
    /// <param name="measurements">One measurement a set, all of the same rules.</param>
    /// <param name="day">The day to name.</param>
    /// <exception cref="ArgumentNullException">There are no measurements.</exception>
    public static string Render(IReadOnlyCollection<Measurement> measurements, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        var result = new StringBuilder();
        result.Append(CultureInfo.InvariantCulture, $"Measured on {day:yyyy-MM-dd} with ").AppendJoin(" and ", measurements.Select(SizeOf)).Append(".\n\n");
        result.Append("| rule | technique | severity | status | precision | n | recall | n |\n");
        result.Append("|---|---|---|---|---|---:|---|---:|\n");
        foreach (var rule in measurements.SelectMany(static m => m.Rules).GroupBy(static rule => rule.Rule, StringComparer.Ordinal))
        {
            AppendRow(result, rule.First(), measurements);
        }

        return result.ToString();
    }

    private static string SizeOf(Measurement measurement) => string.Create(
        CultureInfo.InvariantCulture,
        $"{measurement.Articles:N0} texts ({measurement.Words:N0} words, {measurement.Marks:N0} marks of {TechniquesMarked(measurement)} techniques)");

    private static int TechniquesMarked(Measurement measurement) => measurement.Techniques.Count(static technique => technique.Recall.Total > 0);

    private static void AppendRow(StringBuilder result, RuleMeasurement rule, IReadOnlyCollection<Measurement> measurements)
    {
        var measured = measurements
            .Select(set => set.Rules.First(row => row.Rule == rule.Rule))
            .Where(static row => row.Recall.Total > 0)
            .ToList();
        var precision = measured.Aggregate(default(Proportion), static (sum, row) => sum.Add(row.Precision));
        var recall = measured.Aggregate(default(Proportion), static (sum, row) => sum.Add(row.Recall));
        var (severity, status) = (rule.Severity.ToString().ToLowerInvariant(), rule.Status.ToString().ToLowerInvariant());
        result.Append(
            CultureInfo.InvariantCulture,
            $"| `{rule.Rule}` | {rule.Technique ?? Unknown} | {severity} | {status} | {Shown(precision)} | {precision.Total} | {Shown(recall)} | {recall.Total} |\n");
    }

    private static string Shown(Proportion share) => share.Total == 0
        ? Unknown
        : string.Create(CultureInfo.InvariantCulture, $"{share.Value:F2} ({share.Low:F2}–{share.High:F2})");
}
