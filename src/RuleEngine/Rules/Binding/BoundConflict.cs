using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>A conflict whose names are words that can be looked for. Immutable.</summary>
internal sealed record BoundConflict(string Id, string Title, SourceLocation Location, ImmutableArray<BoundSide> Sides);

/// <summary>A side of a conflict.</summary>
internal sealed record BoundSide(string Id, string Title, ImmutableArray<BoundSideName> Names);

/// <summary>A name of a side.</summary>
/// <param name="Kind">The list it stands in: <c>names</c>, <c>groups</c> …</param>
/// <param name="Text">The name as written.</param>
/// <param name="Term">What finds it.</param>
internal sealed record BoundSideName(string Kind, string Text, BoundTerm Term);
