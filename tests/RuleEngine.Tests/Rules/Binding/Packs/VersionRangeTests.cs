using RuleEngine.Rules.Binding.Packs;

namespace RuleEngine.Tests.Rules.Binding.Packs;

public sealed class VersionRangeTests
{
    [Theory]
    [InlineData("^1.2", "1.2.0", true)]
    [InlineData("^1.2", "1.10.3", true)]
    [InlineData("^1.2", "1.1.9", false)]
    [InlineData("^1.2", "2.0.0", false)]
    [InlineData("^0.3", "0.3.9", true)]
    [InlineData("^0.3", "0.4.0", false)]
    [InlineData("~1.2", "1.2.9", true)]
    [InlineData("~1.2", "1.3.0", false)]
    [InlineData("~1.2.3", "1.2.2", false)]
    [InlineData(">=1.0 <2.0", "1.9.9", true)]
    [InlineData(">=1.0 <2.0", "2.0.0", false)]
    [InlineData(">=1.0 <2.0", "0.9.9", false)]
    [InlineData(">1.0", "1.0.0", false)]
    [InlineData("<=1.0", "1.0.0", true)]
    [InlineData("=1.0", "1.0.0", true)]
    [InlineData("1.2.3", "1.2.3", true)]
    [InlineData("1.2.3", "1.2.4", false)]
    [InlineData("1", "1.0.0", true)]
    public void A_range_holds_a_version_or_does_not(string range, string version, bool expected)
    {
        PackVersion.TryParse(version, out var parsed).ShouldBeTrue();

        VersionRange.TryParse(range).ShouldNotBeNull().Contains(parsed).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("latest")]
    [InlineData("^")]
    [InlineData("1.2.3.4")]
    [InlineData(">= 1.0")]
    [InlineData("1.-2")]
    [InlineData("1.x")]
    [InlineData("99999999999")]
    public void What_is_no_range_is_none(string range) => VersionRange.TryParse(range).ShouldBeNull();
}
