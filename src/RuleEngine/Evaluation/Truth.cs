namespace RuleEngine.Evaluation;

/// <summary>
/// The answer to a condition. What the article does not say is unknown (Kleene's strong logic of indeterminacy: unknown where
/// the answer depends on what is not known), and a rule whose condition is unknown stays silent.
/// </summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}
