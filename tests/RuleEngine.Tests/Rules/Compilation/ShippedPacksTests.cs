using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Rules.Compilation;

public sealed class ShippedPacksTests
{
    [Fact]
    public void The_shipped_packs_build_without_a_complaint()
    {
        var (program, diagnostics) = RuleSetBuilder.Build([Repository.PathOf("rules")], packNames: null);

        diagnostics.Select(static d => $"{d.Id} {d.Primary?.Location} {d.Path} {d.Message} ({d.Primary?.Text}) {d.Help}").ShouldBeEmpty();
        program.ShouldNotBeNull().Rules.Length.ShouldBeGreaterThanOrEqualTo(40);
    }
}
