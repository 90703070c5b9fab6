namespace RuleEngine.Articles;

/// <summary>How grave a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth a look.</summary>
    Info,

    /// <summary>An editor should act or know why not.</summary>
    Warning,

    /// <summary>Must not be published so.</summary>
    Error,
}
