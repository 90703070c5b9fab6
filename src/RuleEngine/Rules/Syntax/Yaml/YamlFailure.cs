namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Where and why the reading of YAML stopped.</summary>
/// <param name="Offset">The place in the file at which the reader gave up, which often lies behind the slip.</param>
/// <param name="Reason">The words of the YAML library; for telling cases apart, not for editors. Empty where the reason is reported already.</param>
/// <param name="OpenBracket">Where the innermost open bracket or brace stands; null where none is open.</param>
internal sealed record YamlFailure(int Offset, string Reason, int? OpenBracket = null);
