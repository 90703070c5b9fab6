using System.Collections.Immutable;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>Parts joined by <c>and</c>, or by <c>or</c>; one part alone is joined by neither.</summary>
internal sealed record Joined<T>(bool IsAnd, ImmutableArray<T> Operands);
