using System.Diagnostics;

namespace RuleEngine.Benchmarks.Measuring;

/// <summary>Times some work several times and keeps the shortest: what else a machine does makes work longer, never shorter.</summary>
internal static class BestOf
{
    /// <returns>The shortest time in seconds, and the last answer.</returns>
    public static (double Seconds, T Answer) Run<T>(int times, Func<T> work)
    {
        var best = double.MaxValue;
        T answer = default!;
        for (var i = 0; i < times; i++)
        {
            var started = Stopwatch.GetTimestamp();
            answer = work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return (best, answer);
    }
}
