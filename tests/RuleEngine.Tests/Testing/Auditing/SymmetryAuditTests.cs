using System.Text;
using RuleEngine.Testing.Auditing;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Testing.Auditing;

public sealed class SymmetryAuditTests
{
    [Theory]
    [InlineData("unfair-ar")]
    [InlineData("unfair-en")]
    public async Task A_rule_that_knows_one_side_fails(string pack)
    {
        var printed = new StringBuilder();
        foreach (var report in Audit(pack))
        {
            printed.Append(report.Pack).Append(": ").Append(FormattableString.Invariant(
                $"{report.Tests} tests name a side, {report.Swaps} swaps, {report.Failures.Length} failures\n"));
            foreach (var failure in report.Failures)
            {
                printed.Append(SymmetryFailurePrinter.Print(failure, isolates: false));
                printed.AppendJoin('\n', failure.Failure.Diagnostics.Select(TestPacks.Shown)).Append('\n');
            }
        }

        await Verify(printed.Replace(Repository.Root, "").ToString()).UseTextForParameters(pack);
    }

    [Fact]
    public void The_names_of_the_other_side_stand_between_isolates_on_a_terminal()
    {
        var failure = Audit("unfair-en").Single(static report => report.Pack == "unfair-en").Failures[0];

        SymmetryFailurePrinter.Print(failure, isolates: true).ShouldContain("; \u2068Rafd\u2069 became \u2068Hill Guard\u2069\n");
    }

    [Fact]
    public void Only_the_packs_asked_for_are_audited() =>
        Load("unfair-en").AuditSymmetry(["river-en"]).ShouldHaveSingleItem().Swaps.ShouldBe(0);

    [Fact]
    public void A_cancelled_audit_has_no_reports() =>
        Should.Throw<OperationCanceledException>(() => Load("unfair-en").AuditSymmetry(null, new CancellationToken(canceled: true)));

    private static IEnumerable<PackSymmetryReport> Audit(string pack) => Load(pack).AuditSymmetry([pack]);

    private static RuleSet Load(string pack) => RuleSet.Load(
        Repository.PathOf("tests", "RuleEngine.Tests", "Testing", "Auditing", "Packs", pack),
        Repository.PathOf("tests", "RuleEngine.Tests", "Testing", "Auditing", "Packs", pack.Replace("unfair", "river", StringComparison.Ordinal)))
        .RuleSet.ShouldNotBeNull();
}
