using RuleEngine.Articles;

namespace RuleEngine.Testing.Auditing;

/// <summary>A stretch that a rule reports.</summary>
/// <param name="Span">Where it lies.</param>
/// <param name="Severity">How severe it is there, after <c>lower</c> and <c>raise</c>.</param>
internal readonly record struct VerdictPlace(MarkedSpan Span, FindingSeverity Severity);
