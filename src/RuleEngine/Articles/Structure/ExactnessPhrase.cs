namespace RuleEngine.Articles.Structure;

/// <summary>Words that say how exact a number is.</summary>
/// <param name="Others">Those besides the one next to the number, going away from it; folded.</param>
/// <param name="Exactness">What they say.</param>
/// <param name="IsVerb">Whether they are the verb of the sentence, which is no part of a quantity: <c>عددهم يتجاوز ألفا</c>.</param>
internal sealed record ExactnessPhrase(string[] Others, Exactness Exactness, bool IsVerb);
