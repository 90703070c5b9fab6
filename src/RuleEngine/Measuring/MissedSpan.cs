using RuleEngine.Articles;
using RuleEngine.Evaluation;

namespace RuleEngine.Measuring;

/// <summary>A mark that no finding hits, whatever its technique. Immutable.</summary>
/// <param name="Article">The article.</param>
/// <param name="Technique">What the annotator saw in it.</param>
/// <param name="Place">Where it stands, with the sentence around it.</param>
public sealed record MissedSpan(Article Article, string Technique, FindingPlace Place);
