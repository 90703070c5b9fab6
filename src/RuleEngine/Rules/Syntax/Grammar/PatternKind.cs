namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>The three things the pattern language says.</summary>
internal enum PatternKind
{
    /// <summary><c>match</c>: a set of spans.</summary>
    Pattern,

    /// <summary><c>unless</c>, <c>lower</c>, <c>raise</c>: a test of a span's surroundings.</summary>
    Context,

    /// <summary><c>when</c>: a test of the article.</summary>
    Condition,
}
