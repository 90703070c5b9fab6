namespace RuleEngine.Cli.Tests;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("plain\n\ttext", "plain\n\ttext")]
    [InlineData("a\e[2Jb", "a\uFFFD[2Jb")]
    [InlineData("a\u009B2Jb\r", "a\uFFFD2Jb\uFFFD")]
    [InlineData("\u2068isolated\u2069", "\u2068isolated\u2069")]
    public void No_control_character_but_tab_and_line_feed_comes_through(string text, string expected) =>
        PrintableText.Of(text).ShouldBe(expected);
}
