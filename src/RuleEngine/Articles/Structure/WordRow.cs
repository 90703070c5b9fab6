namespace RuleEngine.Articles.Structure;

/// <summary>Three words in a row.</summary>
/// <param name="First">The token of the first.</param>
/// <param name="Second">That of the second.</param>
/// <param name="Third">That of the third.</param>
/// <param name="Hash">A hash of the three.</param>
internal readonly record struct WordRow(int First, int Second, int Third, uint Hash);
