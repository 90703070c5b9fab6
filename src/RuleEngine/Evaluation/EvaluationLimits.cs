namespace RuleEngine.Evaluation;

/// <summary>How much one article may cost before its evaluation is given up, with a diagnostic that says so.</summary>
internal static class EvaluationLimits
{
    /// <summary>More findings than an editor can read are a broken rule: the first ten thousand tell as much.</summary>
    public const int Findings = 10_000;

    /// <summary>
    /// Spans of all patterns in one article. Twelve bytes each: a quarter of a gigabyte at the most, and far above what rules of
    /// sense need (an article of 1,000 words and 100 rules stays below 50,000).
    /// </summary>
    public const long Spans = 20_000_000;
}
