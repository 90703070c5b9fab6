namespace RuleEngine.Articles.Structure;

/// <summary>Three words in a row.</summary>
/// <param name="Last">The token of the last.</param>
/// <param name="Hash">A hash of the three.</param>
internal readonly record struct WordRow(int Last, uint Hash);
