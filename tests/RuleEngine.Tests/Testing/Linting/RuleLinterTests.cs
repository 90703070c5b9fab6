using RuleEngine.Testing.Linting;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Testing.Linting;

public sealed class RuleLinterTests
{
    private static readonly DateOnly Today = new(2020, 3, 1);

    [Theory]
    [InlineData("dead-parts")]
    [InlineData("dead-parts-ar")]
    [InlineData("maintenance")]
    [InlineData("cost")]
    [InlineData("pairs")]
    [InlineData("exceptions")]
    public async Task A_pack_is_linted(string pack) =>
        await Verify(Linted(pack, Today)).UseTextForParameters(pack);

    [Fact]
    public void Without_a_day_no_review_is_due() => Linted("maintenance", today: null).ShouldNotContain("RE3113");

    private static string Linted(string pack, DateOnly? today) => string.Join('\n', RuleLinter
        .Lint(TestPacks.Load("Testing/Linting/Packs", pack), name => name == pack, today, default)
        .Select(TestPacks.Shown));
}
