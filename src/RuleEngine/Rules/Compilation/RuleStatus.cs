namespace RuleEngine.Rules.Compilation;

/// <summary>How far a rule may be trusted.</summary>
public enum RuleStatus
{
    /// <summary>New, and not yet relied upon.</summary>
    Experimental,

    /// <summary>Relied upon: it has tests of both kinds.</summary>
    Stable,

    /// <summary>About to go.</summary>
    Deprecated,
}
