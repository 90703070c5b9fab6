using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Names the parts of a rule that could be struck out and no test would notice.</summary>
/// <remarks>Of a rule with <c>pairs</c> a part is alive if a test needs it for any pair: it is written once.</remarks>
internal static class DeadPartCheck
{
    /// <summary>The dead parts of a rule that has a <c>hit</c>; without one everything would be dead, which another check says shorter.</summary>
    public static IEnumerable<Diagnostic> Check(WrittenRule written, RuleSetProgram rules, CancellationToken cancellation)
    {
        var rule = written.First;
        if (rule.IsDefinition || !rule.Tests.Any(static test => test.IsHit))
        {
            return [];
        }

        var runs = rule.Tests.SelectMany(test => TestRun.Of(test, written, rules, cancellation)).ToLookup(static run => run.Outcome.Rule.Index);
        return DeadAmong([.. written.Made.Select(made => new RunParts([.. TestedParts.Of(made)], [.. runs[made.Index]]))])
            .Select(part => part.Kind.At(
                rule.PlaceOf(part.Source),
                part.Message,
                help: part.Kind == LintDiagnostics.DeadBranch ? "add a `hit` that needs it, or take it out"
                    : "add a test that needs it, or take it out"));
    }

    /// <summary>The dead among the parts that stand at one place of a rule, in each of the rules that <c>pairs</c> makes of it.</summary>
    private static IEnumerable<TestedPart> DeadAmong(IReadOnlyList<RunParts> rules)
    {
        for (var i = 0; i < rules.Max(static rule => rule.Parts.Count); i++)
        {
            var same = rules.Where(rule => i < rule.Parts.Count).Select(rule => (Part: rule.Parts[i], rule.Runs)).ToList();
            var isAlive = same.Exists(static one => one.Runs.Exists(run => IsExercised(one.Part, run)));
            var dead = isAlive ? DeadAmong([.. same.Select(static one => new RunParts(one.Part.Inner, one.Runs))]) : [same[0].Part];
            foreach (var part in dead)
            {
                yield return part;
            }
        }
    }

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

    /// <summary>Parts of one rule, and the runs of its tests.</summary>
    private sealed record RunParts(IReadOnlyList<TestedPart> Parts, List<TestRun> Runs);
}
