namespace RuleEngine.Rules.Binding.Words;

/// <summary>Something in a phrase that finds nothing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts in the phrase.</param>
/// <param name="Length">Its length.</param>
internal sealed record PhraseProblem(PhraseProblemKind Kind, int Start, int Length);
