using RuleEngine.Rules.Compilation;
using RuleEngine.Testing.Auditing;
using RuleEngine.Tests.Packs;
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
        foreach (var language in new[] { "ar-", "en-" })
        {
            reports.Where(report => report.Pack.StartsWith(language, StringComparison.Ordinal)).Sum(static report => report.Tests).ShouldBeGreaterThan(120);
        }
    }

    [Theory]
    [InlineData("ar-base")]
    [InlineData("en-base")]
    public void The_lists_of_a_conflict_are_equally_long(string pack)
    {
        var conflicts = ShippedPacks.Program.Packs.Single(shipped => shipped.Name == pack).Conflicts;

        conflicts.Where(static conflict => conflict.Sides.Select(LengthsOf).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(static conflict => conflict.Id)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_know_the_same_sides() => SidesOf("ar-base").ShouldBe(SidesOf("en-base"));

    private static string LengthsOf(SideProgram side) => string.Join(' ', side.Names.CountBy(static name => name.Kind).OrderBy(static list => list.Key));

    private static IEnumerable<string> SidesOf(string pack) =>
        from conflict in ShippedPacks.Program.Packs.Single(shipped => shipped.Name == pack).Conflicts
        from side in conflict.Sides
        select $"{conflict.Id}/{side.Id}";
}
