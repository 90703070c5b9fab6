namespace RuleEngine.Rules.Syntax;

/// <summary>The operators that stand between two operands only.</summary>
internal enum WideOperator
{
    /// <summary><c>near/6</c>, <c>near/sentence</c>: both ways.</summary>
    Near,

    /// <summary><c>then/sentence</c>, <c>then/paragraph</c>.</summary>
    Then,

    /// <summary><c>to</c>: the same as <c>then/sentence</c>, printed as written.</summary>
    To,
}
