using RuleEngine.Articles.Text.Arabic;

namespace RuleEngine.Tests.Articles.Text;

public sealed class ProcliticJoinTests
{
    [Theory]
    [InlineData(
        "وال",
        "زعيم",
        "والزعيم")]
    [InlineData(
        "ل",
        "القوات",
        "للقوات")]
    [InlineData(
        "لل",
        "القوات",
        "للقوات")]
    [InlineData(
        "وبال",
        "المقاتلين",
        "وبالمقاتلين")]
    [InlineData(
        "ف",
        "القوات",
        "فالقوات")]
    [InlineData(
        "",
        "القوات",
        "القوات")]
    public void A_word_is_joined_to_what_stood_before_the_old_one(string proclitics, string word, string expected) =>
        ProcliticJoin.Join(proclitics, word).ShouldBe(expected);
}
