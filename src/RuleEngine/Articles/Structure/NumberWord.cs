namespace RuleEngine.Articles.Structure;

/// <summary>A word that a number is made of.</summary>
/// <param name="Kind">What part it plays.</param>
/// <param name="Value">Its value; of a scale, that of one.</param>
/// <param name="IsEnglish">Whether it joins other words the English way.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value, bool IsEnglish);
