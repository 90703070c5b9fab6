namespace RuleEngine.Rules.Binding.Words;

/// <summary>A part of a <see cref="LetterAutomaton"/>, by its places.</summary>
/// <param name="First">The places at which it can begin.</param>
/// <param name="Last">The places at which it can end.</param>
/// <param name="IsOptional">Whether it can be empty.</param>
internal readonly record struct LetterSequence(ulong First, ulong Last, bool IsOptional);
