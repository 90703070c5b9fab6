namespace RuleEngine.Measuring;

/// <summary>How far findings cover marks and marks cover findings, with credit for a part. Immutable.</summary>
/// <param name="Precision">The part of a finding that lies in marks, averaged over all findings.</param>
/// <param name="Recall">The part of a mark that lies in findings, averaged over all marks.</param>
/// <remarks>
/// The measure of SemEval-2020 task 11 and ArAIEval-2024 task 1. Where several marks of one technique overlap, a finding has credit for
/// each, so a value may exceed 1.
/// </remarks>
public sealed record OverlapScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both; 0 where both are 0.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
