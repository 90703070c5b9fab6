using RuleEngine.Measuring;

namespace RuleEngine.Tests.Measuring;

public sealed class TextStretchTests
{
    [Theory]
    [InlineData("100-110", "100-110", true)]
    [InlineData("100-104", "100-110", true)] // the whole of the shorter one
    [InlineData("96-104", "100-110", true)] // half of the shorter one
    [InlineData("95-103", "100-110", false)] // less than half
    [InlineData("100-150", "100-110", true)] // three times as long and twenty more
    [InlineData("100-151", "100-110", false)] // one more
    [InlineData("110-120", "100-110", false)] // next to it
    [InlineData("100-100", "100-100", false)] // nothing overlaps nothing
    public void A_finding_hits_a_mark_that_it_covers_well_enough(string finding, string mark, bool hits) =>
        Stretch(finding).Hits(Stretch(mark)).ShouldBe(hits);

    private static TextStretch Stretch(string text)
    {
        var ends = text.Split('-').Select(int.Parse).ToList();
        return new TextStretch(ends[0], ends[1]);
    }
}
