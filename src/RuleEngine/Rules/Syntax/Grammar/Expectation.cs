namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>What could have stood at a place of a pattern.</summary>
/// <param name="Kind">The kind of token.</param>
/// <param name="Keyword">For a word: which; null where any will do.</param>
internal readonly record struct Expectation(PatternTokenKind Kind, string? Keyword = null);
