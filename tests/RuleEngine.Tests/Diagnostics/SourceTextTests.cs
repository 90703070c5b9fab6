using RuleEngine.Diagnostics;

namespace RuleEngine.Tests.Diagnostics;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData(0, "1:1")]
    [InlineData(3, "1:4")]
    [InlineData(5, "2:1")]
    [InlineData(7, "3:1")]
    [InlineData(9, "4:1")]
    [InlineData(10, "4:2")]
    public void An_offset_has_a_line_and_a_column(int offset, string expected) =>
        new SourceText("a", "one\r\nb\rc\nd").PositionAt(offset).ToString().ShouldBe(expected);

    [Fact]
    public void A_line_out_of_a_larger_file_keeps_its_number()
    {
        var source = new SourceText("a.jsonl", "{}\n[]", firstLine: 41);

        source.PositionAt(4).ShouldBe(new LinePosition(42, 2));
        source.LineAt(41).ShouldBe(new TextSpan(0, 2));
        source.LineAt(42).ShouldBe(new TextSpan(3, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => source.LineAt(40));
        Should.Throw<ArgumentOutOfRangeException>(() => source.LineAt(43));
    }
}
