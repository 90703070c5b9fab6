namespace RuleEngine.Rules.Syntax;

/// <summary>One line of <c>replace</c>: what to find and what to write instead.</summary>
internal sealed record ReplacementSyntax(WordsEntrySyntax Find, Located<string> Replacement);
