namespace RuleEngine.Rules.Compilation;

/// <summary>What an article must hold, besides the words that lead to a rule, before the rule can report.</summary>
/// <param name="Clauses">A row of clauses, all of which must hold (<see cref="GateClause"/>).</param>
/// <param name="IsAll">
/// Whether nothing is left to ask: once the clauses hold, the rule reports what gathers in the one slot that leads to it. So do most rules, a
/// word or a phrase each, and their patterns and conditions are not even looked at.
/// </param>
internal readonly record struct RuleGate(int[] Clauses, bool IsAll);
