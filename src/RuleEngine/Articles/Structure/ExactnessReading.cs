namespace RuleEngine.Articles.Structure;

/// <summary>Words that say how exact a number is, as they were met.</summary>
/// <param name="End">Their farthest token from the number.</param>
/// <param name="Exactness">What they say.</param>
/// <param name="IsVerb">Whether they are the verb of the sentence.</param>
internal readonly record struct ExactnessReading(int End, Exactness Exactness, bool IsVerb);
