namespace RuleEngine.Articles.Structure;

/// <summary>A number as it was read so far.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Scale">The scale of its last part: 1,000 of <c>خمسة آلاف</c>, 1 of <c>خمسة</c>.</param>
/// <param name="Last">Its last token.</param>
internal readonly record struct NumberPhrase(decimal Value, decimal Scale, int Last);
