namespace RuleEngine.Testing;

/// <summary>One point in which what a rule found differs from what its test expects. Immutable.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Expected">What the test marks; null for something unexpected, and for a missing finding on the whole article.</param>
/// <param name="Found">What the rule found; null for something missing, and for an unexpected finding on the whole article.</param>
public sealed record RuleTestDifference(RuleTestDifferenceKind Kind, MarkedSpan? Expected, MarkedSpan? Found)
{
    /// <summary>Why a marked stretch was not found, in an editor's words; null where it is none of the usual reasons.</summary>
    public string? Reason { get; init; }
}
