using RuleEngine.Reporting;

namespace RuleEngine.Tests.Reporting;

public sealed class ShownTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("a\e[31mb", "a\uFFFD[31mb")]
    [InlineData("a\u009Bb", "a\uFFFDb")]
    [InlineData("a\u202Eb\u2066c\u2069", "abc")]
    [InlineData("می\u200Cشود", "می\u200Cشود")]
    public void Text_of_strangers_cannot_steer_a_terminal(string text, string shown) => ShownText.Clean(text).ShouldBe(shown);
}
