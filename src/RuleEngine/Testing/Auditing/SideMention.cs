using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Auditing;

/// <summary>A name of a side where an article has it.</summary>
/// <param name="Side">The side's place in its conflict.</param>
/// <param name="Name">The name.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct SideMention(int Side, SideName Name, PatternSpan Span);
