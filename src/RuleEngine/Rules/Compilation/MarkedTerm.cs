namespace RuleEngine.Rules.Compilation;

/// <summary>A term with a mark in it, which is looked for at its first word.</summary>
/// <param name="Lead">What it leads to.</param>
/// <param name="Term">Its number.</param>
internal readonly record struct MarkedTerm(int Lead, int Term);
