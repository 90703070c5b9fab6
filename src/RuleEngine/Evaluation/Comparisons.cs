using System.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>Compares two numbers as a rule asks.</summary>
internal static class Comparisons
{
    public static bool Holds(Comparison comparison, decimal left, decimal right) => comparison switch
    {
        Comparison.AtLeast => left >= right,
        Comparison.AtMost => left <= right,
        Comparison.MoreThan => left > right,
        Comparison.LessThan => left < right,
        Comparison.Equal => left == right,
        _ => throw new UnreachableException(),
    };
}
