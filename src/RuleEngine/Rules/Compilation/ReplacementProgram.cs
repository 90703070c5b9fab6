namespace RuleEngine.Rules.Compilation;

/// <summary>What to write instead of the spans of one term; the proclitics in front of it stay.</summary>
internal sealed record ReplacementProgram(TermProgram Find, string Replacement);
