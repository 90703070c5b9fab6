namespace RuleEngine.Rules.Syntax;

/// <summary>One line of <c>requires</c>: <c>base: ar-base@^1.0</c>.</summary>
/// <param name="Alias">The name by which this pack speaks of the other.</param>
/// <param name="Pack">The pack's name.</param>
/// <param name="Range">The versions that will do, as written behind <c>@</c>; null for any.</param>
internal sealed record RequirementSyntax(Located<string> Alias, Located<string> Pack, Located<string>? Range);
