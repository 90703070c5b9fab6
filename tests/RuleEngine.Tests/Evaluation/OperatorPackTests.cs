using RuleEngine.Testing;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Evaluation;

/// <summary>The meaning of every operator, context and condition, told by rules that carry tests (<c>Packs/operators</c>).</summary>
public sealed class OperatorPackTests
{
    private static readonly string Folder = Repository.PathOf("tests/RuleEngine.Tests/Evaluation/Packs");

    [Fact]
    public void Every_operator_means_what_its_rule_says()
    {
        var (program, diagnostics) = RuleSetBuilder.Build([Folder], packNames: null);
        diagnostics.Select(static d => $"{d.Primary?.Location}: {d.Id} {d.Message}").ShouldBeEmpty();

        var reports = RuleTestRunner.Run(program.ShouldNotBeNull(), static _ => true, degreeOfParallelism: 1, CancellationToken.None);

        reports.Sum(static report => report.Tests).ShouldBeGreaterThan(100);
        string.Concat(reports.SelectMany(static report => report.Failures)
            .Select(static failure => RuleTestFailurePrinter.Print(failure, isolates: false))).ShouldBe("");
    }
}
