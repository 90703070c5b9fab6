namespace RuleEngine.Rules.Compilation;

/// <summary>How far a rule may be trusted.</summary>
internal enum RuleStatus
{
    Experimental,
    Stable,
    Deprecated,
}
