using RuleEngine.Measuring;

namespace RuleEngine.Tests.Measuring;

public sealed class ProportionTests
{
    // The intervals are those that statistical tables give.
    [Theory]
    [InlineData(0, 10, 0.0, 0.0, 0.2775)]
    [InlineData(1, 10, 0.1, 0.0179, 0.4042)]
    [InlineData(5, 10, 0.5, 0.2366, 0.7634)]
    [InlineData(10, 10, 1.0, 0.7225, 1.0)]
    [InlineData(3, 3, 1.0, 0.4385, 1.0)]
    [InlineData(81, 263, 0.3080, 0.2553, 0.3662)]
    public void The_interval_is_Wilsons(int hits, int total, double value, double low, double high)
    {
        var share = new Proportion(hits, total);

        Math.Round(share.Value, 4).ShouldBe(value);
        Math.Round(share.Low, 4).ShouldBe(low);
        Math.Round(share.High, 4).ShouldBe(high);
    }

    [Fact]
    public void Of_nothing_nothing_is_known()
    {
        var nothing = default(Proportion);

        (nothing.Value, nothing.Low, nothing.High).ShouldBe((0, 0, 1));
    }

    [Fact]
    public void Counts_add_up() => new Proportion(1, 4).Add(new Proportion(2, 3)).ShouldBe(new Proportion(3, 7));
}
