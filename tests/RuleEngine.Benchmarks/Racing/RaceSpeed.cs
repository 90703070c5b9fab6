using RuleEngine.Benchmarks.Measuring;

namespace RuleEngine.Benchmarks.Racing;

/// <summary>MB a second, by the clock and by the time that processors spent.</summary>
internal readonly record struct RaceSpeed(double ByClock, double ByProcessor)
{
    public static RaceSpeed Of<T>(long bytes, Timed<T> timed) =>
        new(Speed.Of(bytes, timed.Seconds), Speed.Of(bytes, timed.ProcessorSeconds));
}
