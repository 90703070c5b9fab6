namespace RuleEngine.Measuring;

/// <summary>How many of so many: a share, and how far it may be trusted.</summary>
/// <param name="Hits">How many there were.</param>
/// <param name="Total">Of how many; may be 0, and nothing is known then.</param>
public readonly record struct Proportion(int Hits, int Total)
{
    // The quantile of the normal distribution that leaves 2.5 % at either end.
    private const double Quantile = 1.959963984540054;

    /// <summary>The share, from 0 to 1; 0 of nothing is 0.</summary>
    public double Value => Total == 0 ? 0 : (double)Hits / Total;

    /// <summary>The lower end of Wilson's 95 % interval; 0 where nothing is known.</summary>
    /// <remarks>
    /// Wilson's interval, not the one of the textbooks: of three findings that are all right the latter says 1 to 1, this one .44 to 1.
    /// </remarks>
    public double Low => Hits == 0 ? 0 : Centre - HalfWidth;

    /// <summary>The upper end of Wilson's 95 % interval; 1 where nothing is known.</summary>
    public double High => Hits == Total ? 1 : Centre + HalfWidth;

    private double Spread => Quantile * Quantile / Total;

    private double Centre => (Value + (Spread / 2)) / (1 + Spread);

    private double HalfWidth =>
        Quantile / (1 + Spread) * Math.Sqrt((Value * (1 - Value) / Total) + (Spread / (4 * Total)));

    /// <summary>Both counts taken together.</summary>
    /// <param name="other">What was counted elsewhere.</param>
    public Proportion Add(Proportion other) => new(Hits + other.Hits, Total + other.Total);
}
