using System.Collections.Immutable;
using System.Text;
using RuleEngine.Testing;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Testing;

public sealed class RuleTestRunnerTests
{
    [Theory]
    [InlineData("passing")]
    [InlineData("failing")]
    [InlineData("untested")]
    [InlineData("untested-vocabulary")]
    [InlineData("dependant")]
    [InlineData("pairs")]
    [InlineData("failing-pairs")]
    [InlineData("pairs-ar")]
    public async Task A_pack_is_tested(string pack) =>
        await Verify(Printed(Run([pack], degreeOfParallelism: 1))).UseTextForParameters(pack);

    [Fact]
    public void The_reports_do_not_depend_on_how_many_tests_run_at_a_time() =>
        Printed(Run(["passing", "failing"], degreeOfParallelism: 4)).ShouldBe(Printed(Run(["passing", "failing"], degreeOfParallelism: 1)));

    [Fact]
    public void Only_the_packs_asked_for_are_run() =>
        RuleTestRunner.Run(TestPacks.Load("Testing/Packs", "dependant"), static name => name == "vocabulary", 1, default)
            .ShouldHaveSingleItem().Tests.ShouldBe(0);

    [Fact]
    public void A_cancelled_run_has_no_reports() =>
        Should.Throw<OperationCanceledException>(() => RuleTestRunner.Run(
            TestPacks.Load("Testing/Packs", "passing"), static _ => true, 1, new CancellationToken(canceled: true)));

    private static ImmutableArray<PackTestReport> Run(string[] packs, int degreeOfParallelism) =>
        RuleTestRunner.Run(TestPacks.Load("Testing/Packs", packs), static _ => true, degreeOfParallelism, default);

    private static string Printed(ImmutableArray<PackTestReport> reports)
    {
        var result = new StringBuilder();
        foreach (var report in reports)
        {
            result.AppendLine(FormattableString.Invariant(
                $"{report.Pack}: {report.Passed} of {report.Tests} passed, in {report.TestedRules} rules"));
            foreach (var failure in report.Failures)
            {
                result.Append(RuleTestFailurePrinter.Print(failure, isolates: false));
            }

            foreach (var diagnostic in report.Diagnostics)
            {
                result.AppendLine(TestPacks.Shown(diagnostic));
            }
        }

        return result.Replace(Repository.Root, "").ToString();
    }
}
