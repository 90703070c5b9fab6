using RuleEngine.Diagnostics;

namespace RuleEngine.Evaluation;

/// <summary>The limits that one article can hit while rules are applied to it.</summary>
internal static class EvaluationDiagnostics
{
    public static DiagnosticDescriptor TimeLimit { get; } = new(
        "RE4201",
        DiagnosticSeverity.Error,
        "the article took longer than the time limit",
        "ruleengine check big.txt --timeout-per-article 0.001");

    public static DiagnosticDescriptor SpanLimit { get; } = new(
        "RE4202",
        DiagnosticSeverity.Error,
        "the rules find too many pieces in the article",
        "match: word then/50 word then/50 word");

    public static DiagnosticDescriptor FindingLimit { get; } = new(
        "RE4203",
        DiagnosticSeverity.Warning,
        "the article has more findings than are listed",
        "match: word");
}
