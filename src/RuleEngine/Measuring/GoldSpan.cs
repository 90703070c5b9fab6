namespace RuleEngine.Measuring;

/// <summary>A stretch that an annotator marked. Immutable.</summary>
/// <param name="Technique">What it is; null for a trap, which only looks like something.</param>
/// <param name="Start">Its first UTF-16 code unit in the article's text.</param>
/// <param name="Length">How many code units.</param>
public sealed record GoldSpan(string? Technique, int Start, int Length);
