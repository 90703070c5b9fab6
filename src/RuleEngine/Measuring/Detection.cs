namespace RuleEngine.Measuring;

/// <summary>How well "something was found" tells articles with marks from those without. Immutable.</summary>
/// <param name="Found">Articles with marks in which something was found.</param>
/// <param name="Overlooked">Articles with marks in which nothing was found.</param>
/// <param name="Cleared">Articles without marks in which nothing was found.</param>
/// <param name="Suspected">Articles without marks in which something was found.</param>
public sealed record Detection(int Found, int Overlooked, int Cleared, int Suspected)
{
    /// <summary>The mean of the F1 of "has marks" and the F1 of "has none" (macro-F1).</summary>
    public double F1 => (Of(Found) + Of(Cleared)) / 2;

    private double Of(int right) => right == 0 ? 0 : 2.0 * right / ((2 * right) + Overlooked + Suspected);
}
