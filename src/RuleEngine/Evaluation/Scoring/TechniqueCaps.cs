namespace RuleEngine.Evaluation.Scoring;

/// <summary>The most that a technique may add to a score, in points per 1,000 words.</summary>
internal static class TechniqueCaps
{
    private const decimal Usual = 20;

    // Signals that are right two or three times in ten when they stand alone. A cautious writer hedges much and must not outweigh a label.
    private const decimal OfWeakSignals = 10;

    private static readonly HashSet<string> WeakSignals = new(StringComparer.Ordinal)
    {
        "Hedge", "Hearsay", "Vague_Quantity", "Impersonal_Attribution", "Scare_Quote", "Verb_Stance", "Attribution_Chain",
    };

    public static decimal Of(string? technique) => technique is not null && WeakSignals.Contains(technique) ? OfWeakSignals : Usual;
}
