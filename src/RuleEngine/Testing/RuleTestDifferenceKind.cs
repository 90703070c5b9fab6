namespace RuleEngine.Testing;

/// <summary>How what a rule found differs from what its test expects.</summary>
public enum RuleTestDifferenceKind
{
    /// <summary>A marked stretch was not found, nor anything that overlaps it.</summary>
    Missing,

    /// <summary>Something was found that is not marked and overlaps no mark.</summary>
    Unexpected,

    /// <summary>Something was found that overlaps a mark but begins or ends elsewhere.</summary>
    DifferentExtent,
}
