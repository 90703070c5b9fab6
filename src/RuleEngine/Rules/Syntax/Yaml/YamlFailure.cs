namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Where and why the reading of YAML stopped.</summary>
/// <param name="Offset">The place in the file at which the reader gave up, which often lies behind the slip.</param>
/// <param name="Reason">The words of the YAML library; for telling cases apart, not for editors.</param>
internal sealed record YamlFailure(int Offset, string Reason);
