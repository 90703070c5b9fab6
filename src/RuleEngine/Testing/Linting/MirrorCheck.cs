using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Names rules with <c>pairs</c> that report the same words twice, once for each order of two sides.</summary>
/// <remarks>Told from what the tests show, and only where it is so for every finding of every one of them: once may be by chance.</remarks>
internal static class MirrorCheck
{
    public static IEnumerable<Diagnostic> Check(WrittenRule written, RuleSetProgram rules, CancellationToken cancellation)
    {
        var rule = written.First;
        if (written.Made.Length == 1 || rule.Pattern is null)
        {
            return [];
        }

        var runs = rule.Tests.Where(static test => test.IsHit).Select(test => TestRun.Of(test, written, rules, cancellation)).ToList();
        return runs.Count == 0 || !runs.TrueForAll(static run => IsMirrored(run)) ? [] :
        [
            LintDiagnostics.MirroredPairs.At(
                rule.PlaceOf(rule.Pattern.ToString()),
                $"`{rule.WrittenId}` reports the same words for both orders of two sides",
                help: "write `$one then/N $other` for `$one near/N $other`: the other order is a rule of its own"),
        ];
    }

    private static bool IsMirrored(IEnumerable<TestRun> runs)
    {
        var reported = runs.SelectMany(static run => run.Outcome.Reported).GroupBy(static span => span.Tokens).ToList();
        return reported.Count > 0 && reported.TrueForAll(static same => same.Count() > 1);
    }
}
