namespace RuleEngine.Evaluation;

/// <summary>A term met in an article.</summary>
/// <param name="Lead">What it leads to.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
internal readonly record struct TermHit(int Lead, int First, int Last);
