namespace RuleEngine.Benchmarks.Measuring;

/// <summary>An answer, and what it cost.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="ProcessorSeconds">
/// Of the processors, all threads of this process together. Where other programs share the machine it repeats better than the
/// clock does, and work of one thread on a quiet machine has both alike.
/// </param>
/// <param name="Answer">What came out.</param>
internal readonly record struct Timed<T>(double Seconds, double ProcessorSeconds, T Answer);
