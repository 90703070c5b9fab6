using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class EnglishLanguageTests
{
    [Fact]
    public void What_is_no_verb_is_refused_with_a_reason()
    {
        var (matcher, reason) = Languages.English.CompileVerb(["20"], VerbTense.Any);

        matcher.ShouldBeNull();
        reason.ShouldBe("`20` is no English verb; write its base, or all forms as in `say says said saying`");
    }
}
