using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>A key in the first column with all that belongs to it.</summary>
/// <param name="Start">The first offset of the key's line.</param>
/// <param name="End">The first offset behind it.</param>
/// <param name="Parts">The definitions or rules below it; empty where it is read in one piece.</param>
internal sealed record FileSection(int Start, int End, ImmutableArray<TextSpan> Parts);
