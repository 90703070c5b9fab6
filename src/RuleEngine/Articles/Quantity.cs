namespace RuleEngine.Articles;

/// <summary>A number with the words that say how exact it is, and with what it counts.</summary>
/// <param name="Tokens">All of it; exactly one number lies inside.</param>
/// <param name="Value">The value of the number.</param>
/// <param name="Exactness">How exactly it is stated.</param>
internal readonly record struct Quantity(TokenRange Tokens, decimal Value, Exactness Exactness);
