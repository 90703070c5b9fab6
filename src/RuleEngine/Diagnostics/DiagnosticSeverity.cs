namespace RuleEngine.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing has to change.</summary>
    Info,

    /// <summary>Probably not what the author meant; the rule still works.</summary>
    Warning,

    /// <summary>The rule, the pack or the article cannot be used.</summary>
    Error,
}
