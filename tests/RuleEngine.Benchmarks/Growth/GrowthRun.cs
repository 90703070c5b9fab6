using RuleEngine.Benchmarks.Measuring;
using RuleEngine.Diagnostics;

namespace RuleEngine.Benchmarks.Growth;

/// <summary>Times each size of each growing input and prints what a unit of it costs.</summary>
internal sealed class GrowthRun(GrowthSettings settings, TextWriter output)
{
    // What takes longer than this is timed once: its jitter is small beside it.
    private const double LongEnough = 2;

    private const int Times = 3;

    /// <returns>Whether no cost grows clearly faster than its input.</returns>
    public bool Run()
    {
        output.WriteLine("growth: what grows, size, milliseconds of the processor, nanoseconds a unit, findings");
        var isLinear = true;
        foreach (var series in new CorpusSeries(settings).All().Concat(MadeSeries.All(settings.Steps)))
        {
            isLinear &= Run(series);
        }

        return isLinear || !settings.IsJudged;
    }

    private bool Run(GrowthSeries series)
    {
        var isLinear = true;
        GrowthPoint? smaller = null;
        foreach (var growthCase in series.Cases)
        {
            var point = Measure(growthCase);
            var isWorse = smaller is { } before && point.IsWorseThanLinearSince(before);
            output.WriteLine(
                $"{series.Name}: {point.Size:N0} {Speed.Shown(point.Seconds * 1e3)} ms"
                + $" {Speed.Shown(point.Seconds * 1e9 / Math.Max(1, point.Size))} ns a {series.Unit}, "
                + (point.Answer.GaveUp is { } error ? $"given up by {error}" : $"{point.Answer.Findings:N0} findings")
                + (isWorse ? " WORSE THAN LINEAR" : ""));
            isLinear &= !isWorse;
            smaller = point;
        }

        return isLinear;
    }

    /// <summary>In processor time: what else the machine does is not to look like growth.</summary>
    private static GrowthPoint Measure(GrowthCase growthCase)
    {
        var time = 0;
        var once = BestOf.Run(times: 1, Evaluate);
        var timed = once.Seconds > LongEnough ? once : BestOf.Run(Times, Evaluate);
        return new GrowthPoint(growthCase.Size, timed.ProcessorSeconds, timed.Answer);

        GrowthAnswer Evaluate() => growthCase.At(time++).Aggregate(default(GrowthAnswer), (answer, article) =>
        {
            var report = growthCase.Rules.Evaluate(article);
            var error = report.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Id;
            return new GrowthAnswer(answer.Findings + report.Findings.Length, answer.GaveUp ?? error);
        });
    }
}
