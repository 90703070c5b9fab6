namespace RuleEngine.Benchmarks.Measuring;

/// <summary>How speeds are counted and shown: a megabyte is a million bytes, and three digits are more than these machines repeat.</summary>
internal static class Speed
{
    private const double Megabyte = 1e6;

    public static double Of(long bytes, double seconds) => bytes / seconds / Megabyte;

    /// <summary>At least three digits that say something: <c>312</c>, <c>9.41</c>, <c>0.00512</c>.</summary>
    public static string Shown(double number) => number switch
    {
        >= 100 => $"{number:0}",
        >= 10 => $"{number:0.0}",
        >= 1 => $"{number:0.00}",
        >= 0.01 => $"{number:0.000}",
        _ => $"{number:0.00000}",
    };
}
