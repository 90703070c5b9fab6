using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>A line of a map whose keys are fixed.</summary>
/// <param name="Key">The key as it is meant.</param>
/// <param name="Pair">The line, whose key may hold characters that nobody sees.</param>
internal sealed record KnownPair(string Key, YamlPair Pair);
