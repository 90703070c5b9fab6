using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Compilation;

/// <summary>Where a part of a rule is written.</summary>
/// <param name="Part">The part as an editor would write it.</param>
/// <param name="Place">Its place.</param>
internal sealed record PartPlace(string Part, SourceLocation Place);
