namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>What an optional part of the grammar gives.</summary>
/// <param name="IsDefined">Whether it was there.</param>
/// <param name="Value">What it gives; the default where it was not.</param>
internal readonly record struct Optional<T>(bool IsDefined, T? Value);
