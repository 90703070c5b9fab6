using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding.Pairs;

/// <summary>The diagnostics of rules that are written for pairs of sides.</summary>
internal static class PairsDiagnostics
{
    public static readonly DiagnosticDescriptor TooFewSides = Error(
        "RE2070", "pairs of fewer than two sides", "pairs: [$state]");

    public static readonly DiagnosticDescriptor SideTwice = Error(
        "RE2071", "a side that stands twice", "pairs: [$state, $opposition, $state]");

    public static readonly DiagnosticDescriptor SideWithoutPairs = Error(
        "RE2072", "`$one` or `$other` outside a rule with `pairs`", "{id: a, match: $doubting then $one}");

    public static readonly DiagnosticDescriptor SideUnused = Error(
        "RE2073", "a rule with `pairs` that does not speak of both sides", "{id: a, pairs: [$state, $opposition], match: $doubting then $state}");

    public static readonly DiagnosticDescriptor NameOfASide = Error(
        "RE2074", "a name that stands for a side", "define: {other: [militia]}");

    private static DiagnosticDescriptor Error(string id, string title, string example) => new(id, DiagnosticSeverity.Error, title, example);
}
