namespace RuleEngine.Evaluation.Scoring;

/// <summary>What one rule adds to the weight of its technique. Immutable.</summary>
/// <param name="Rule">The rule's full name.</param>
/// <param name="Places">How many places it found, those that are told as occurrences of another included.</param>
/// <param name="Weight">The sum of their weights.</param>
public sealed record RuleScore(string Rule, int Places, decimal Weight);
