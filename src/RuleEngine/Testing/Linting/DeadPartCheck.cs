using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Names the parts of a rule that could be struck out and no test would notice.</summary>
internal static class DeadPartCheck
{
    /// <summary>The dead parts of a rule that has a <c>hit</c>; without one everything would be dead, which another check says shorter.</summary>
    public static IEnumerable<Diagnostic> Check(RuleProgram rule, RuleSetProgram rules, CancellationToken cancellation)
    {
        if (rule.IsDefinition || !rule.Tests.Any(static test => test.IsHit))
        {
            return [];
        }

        var parts = TestedParts.Of(rule).ToList();
        var runs = rule.Tests.Select(test => TestRun.Of(test, rule, rules, cancellation)).OfType<TestRun>().ToList();
        return parts
            .SelectMany(part => DeadAmong(part, runs))
            .Select(part => part.Kind.At(
                rule.PlaceOf(part.Source),
                part.Message,
                help: part.Kind == LintDiagnostics.DeadBranch ? "add a `hit` that needs it, or take it out"
                    : "add a test that needs it, or take it out"));
    }

    private static IEnumerable<TestedPart> DeadAmong(TestedPart part, List<TestRun> runs) =>
        runs.Exists(run => IsExercised(part, run)) ? part.Inner.SelectMany(inner => DeadAmong(inner, runs)) : [part];

    private static bool IsExercised(TestedPart part, TestRun run)
    {
        try
        {
            return part.IsExercisedBy(run);
        }
        catch (OperationCanceledException) when (run.Evaluation.HasTooManySpans)
        {
            // Looking into a part that the rule itself had no need to evaluate can exceed the limit; nothing is known then.
            return true;
        }
    }
}
