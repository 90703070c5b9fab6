namespace RuleEngine.Testing.Auditing;

/// <summary>A name that an audit put in place of another. Immutable.</summary>
/// <param name="Original">The words of the test.</param>
/// <param name="Swapped">The words that stand there instead.</param>
public sealed record NameSwap(string Original, string Swapped);
