namespace RuleEngine.Evaluation.Tracing;

/// <summary>A stretch of the article that a part of a rule found, kept or dropped. Immutable.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Reason">Why it was dropped: the clause that decided, as written, or a few words; null where nothing needs saying.</param>
public sealed record ExplainedSpan(FindingPlace Place, string? Reason);
