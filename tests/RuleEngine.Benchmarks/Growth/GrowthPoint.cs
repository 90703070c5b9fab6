namespace RuleEngine.Benchmarks.Growth;

/// <summary>What one size cost.</summary>
/// <param name="Size">How large the input was.</param>
/// <param name="Seconds">What it cost.</param>
/// <param name="Answer">What was found in it.</param>
internal readonly record struct GrowthPoint(long Size, double Seconds, GrowthAnswer Answer)
{
    // Under a millisecond the fixed costs of an article and the clock decide.
    private const double TooShortToJudge = 0.001;

    // Caches that no longer hold the input cost two to three times as much; one size further, a square would cost ten times.
    private const double AllowedFactor = 4;

    /// <summary>Whether the cost grew clearly faster than the input since a smaller size.</summary>
    public bool IsWorseThanLinearSince(GrowthPoint smaller) =>
        smaller.Seconds >= TooShortToJudge
        && smaller.Size > 0
        && Seconds / smaller.Seconds > AllowedFactor * Size / smaller.Size;
}
