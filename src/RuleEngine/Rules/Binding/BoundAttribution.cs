using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>One <c>attribution:</c> block whose patterns are bound. Immutable.</summary>
/// <param name="Location">Where its key is written.</param>
/// <param name="Parts">What each of its keys finds.</param>
internal sealed record BoundAttribution(SourceLocation Location, ImmutableSortedDictionary<string, BoundPattern> Parts);
