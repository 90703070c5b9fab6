namespace RuleEngine.Evaluation;

/// <summary>A term met in an article.</summary>
/// <param name="Term">Its slot.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
internal readonly record struct TermHit(int Term, int First, int Last);
