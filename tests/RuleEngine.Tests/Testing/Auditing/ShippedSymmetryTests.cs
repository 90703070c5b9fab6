using RuleEngine.Testing.Auditing;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Testing.Auditing;

public sealed class ShippedSymmetryTests
{
    [Fact]
    public void The_shipped_packs_treat_the_sides_of_conflicts_alike()
    {
        var rules = RuleSet.Load(Repository.PathOf("rules")).RuleSet.ShouldNotBeNull();

        var reports = rules.AuditSymmetry();

        string.Join('\n', reports.SelectMany(static report => report.Failures)
            .Select(static failure => SymmetryFailurePrinter.Print(failure, isolates: false))).ShouldBeEmpty();
        reports.Sum(static report => report.Swaps).ShouldBeGreaterThan(20);
    }
}
