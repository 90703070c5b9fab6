using RuleEngine.Articles;
using RuleEngine.Evaluation;

namespace RuleEngine.Measuring;

/// <summary>A finding that hits no mark. Immutable.</summary>
/// <param name="Article">The article.</param>
/// <param name="Finding">The finding; it has a place.</param>
/// <param name="IsTrap">Whether it fell for one of the traps that the annotator set.</param>
public sealed record FalseAlarm(Article Article, Finding Finding, bool IsTrap);
