namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>A comparison with a number.</summary>
/// <param name="Operator"><c>&gt;=</c>, <c>&lt;</c> …</param>
/// <param name="Value">The number.</param>
internal sealed record ComparisonText(string Operator, decimal Value);
