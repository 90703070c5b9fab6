using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Asks of a rule that it carries tests, and of a stable one that they show both what it finds and what it leaves alone.</summary>
internal static class TestCheck
{
    public static IEnumerable<Diagnostic> Check(RuleProgram rule)
    {
        if (rule.IsDefinition || rule.Status == RuleStatus.Deprecated)
        {
            return [];
        }

        var hasHit = rule.Tests.Any(static test => test.IsHit);
        var hasOk = rule.Tests.Any(static test => !test.IsHit);
        return (rule.Status == RuleStatus.Stable, hasHit, hasOk) switch
        {
            (true, false, false) => [Stable(rule, "tests")],
            (true, false, true) => [Stable(rule, "`hit`")],
            (true, true, false) => [Stable(rule, "`ok`")],
            (false, false, _) => [WithoutHit(rule)],
            _ => [],
        };
    }

    private static Diagnostic Stable(RuleProgram rule, string missing) => LintDiagnostics.StableRuleUntested.At(
        rule.Location,
        $"stable rule `{rule.WrittenId}` has no {missing}",
        help: "add a `hit` it must find and an `ok` that comes near and must not be flagged, or set `status: experimental`");

    private static Diagnostic WithoutHit(RuleProgram rule) => LintDiagnostics.RuleWithoutTests.At(
        rule.Location,
        rule.Tests.IsEmpty ? $"rule `{rule.WrittenId}` has no tests" : $"rule `{rule.WrittenId}` has no `hit`",
        help: "add under `tests:` a `hit` with `((…))` round what it should find");
}
