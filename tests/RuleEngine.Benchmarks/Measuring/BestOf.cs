using System.Diagnostics;

namespace RuleEngine.Benchmarks.Measuring;

/// <summary>Times some work several times and keeps the shortest: what else a machine does makes work longer, never shorter.</summary>
internal static class BestOf
{
    /// <returns>The shortest times, each for itself, and the last answer.</returns>
    public static Timed<T> Run<T>(int times, Func<T> work)
    {
        var best = Run(work);
        for (var i = 1; i < times; i++)
        {
            var next = Run(work);
            best = new Timed<T>(
                Math.Min(best.Seconds, next.Seconds), Math.Min(best.ProcessorSeconds, next.ProcessorSeconds), next.Answer);
        }

        return best;
    }

    private static Timed<T> Run<T>(Func<T> work)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var answer = work();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return new Timed<T>(seconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, answer);
    }
}
