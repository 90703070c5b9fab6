using System.Diagnostics;

namespace RuleEngine.Rules.Syntax.Grammar.Errors;

/// <summary>What messages call things.</summary>
internal static class Words
{
    public static string NameOf(PatternKind kind) => kind switch
    {
        PatternKind.Pattern => "pattern",
        PatternKind.Context => "context",
        PatternKind.Condition => "condition",
        _ => throw new UnreachableException(),
    };
}
