using System.Collections.Immutable;

namespace RuleEngine;

/// <summary>A conflict whose sides a pack knows. Immutable.</summary>
/// <param name="Id">Its name in its pack.</param>
/// <param name="Title">What readers are shown; the id where it has no title.</param>
/// <param name="Sides">The ids of its sides.</param>
public sealed record ConflictDescription(string Id, string Title, ImmutableArray<string> Sides);
