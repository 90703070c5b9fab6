namespace RuleEngine.Tests;

public sealed class HouseTests
{
    [Fact]
    public void The_root_is_known() => typeof(HouseTests).Assembly.GetCustomAttributes(false).ShouldNotBeEmpty();
}
