namespace RuleEngine.Rules.Compilation;

/// <summary>A comparison of two numbers.</summary>
internal enum Comparison
{
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
    Equal,
}
