using System.Collections.Immutable;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary><c>at least k of (A, B, …)</c>.</summary>
internal sealed record Choice<T>(int Count, ImmutableArray<T> Of);
