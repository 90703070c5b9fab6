using RuleEngine.Diagnostics;

namespace RuleEngine.Testing;

/// <summary>The diagnostics of the tests that rules carry.</summary>
internal static class TestingDiagnostics
{
    public static readonly DiagnosticDescriptor MissingFinding = new(
        "RE6001",
        DiagnosticSeverity.Error,
        "a rule does not find what its test marks",
        "{id: crowd, title: crowd, phrases: [crowd], tests: [{hit: \"A ((mob)) gathered.\"}]}");

    public static readonly DiagnosticDescriptor UnexpectedFinding = new(
        "RE6002",
        DiagnosticSeverity.Error,
        "a rule finds what its test does not mark",
        "{id: crowd, title: crowd, phrases: [crowd], tests: [{ok: \"A crowd gathered.\"}]}");

    public static readonly DiagnosticDescriptor DifferentExtent = new(
        "RE6003",
        DiagnosticSeverity.Error,
        "a rule finds more or less than its test marks",
        "{id: crowd, title: crowd, phrases: [angry crowd], tests: [{hit: \"An angry ((crowd)) gathered.\"}]}");

    public static readonly DiagnosticDescriptor PackWithoutTests = new(
        "RE6004",
        DiagnosticSeverity.Error,
        "a pack has no tests",
        "a pack none of whose rules has `tests:`");

    public static readonly DiagnosticDescriptor NotEvaluated = new(
        "RE6005",
        DiagnosticSeverity.Error,
        "a test could not be run",
        "a test whose article exceeds a limit");

    public static readonly DiagnosticDescriptor Asymmetry = new(
        "RE6006",
        DiagnosticSeverity.Error,
        "a rule treats the sides of a conflict differently",
        "match: \"militia\" then \"North\", where sides.yaml knows the North and the South");
}
