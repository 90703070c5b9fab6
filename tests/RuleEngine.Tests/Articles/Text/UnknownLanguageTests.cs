using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class UnknownLanguageTests
{
    [Theory]
    [InlineData("régime", WordForm.Plain, "Régime", true)]
    [InlineData("régime", WordForm.Plain, "régimes", false)]
    [InlineData("régime", WordForm.Inflected, "RÉGIME", true)]
    [InlineData("régime", WordForm.Inflected, "régimes", false)]
    [InlineData("propagand", WordForm.Prefix, "Propagandisten", true)]
    [InlineData("propagand", WordForm.Prefix, "Antipropaganda", false)]
    [InlineData("Union", WordForm.Exact, "Union", true)]
    [InlineData("Union", WordForm.Exact, "union", false)]
    [InlineData("حکومت", WordForm.Plain, "حكومت", true)]
    [InlineData("حکومت", WordForm.Plain, "والحكومت", false)]
    public void A_word_is_found_by_folding_alone(string word, object form, string token, bool expected) =>
        Languages.Unknown.CompileWord(word, (WordForm)form, WordPlace.Alone).Matches(Tokenizer.Cut(token), 0).ShouldBe(expected);

    [Fact]
    public void The_parts_of_a_verb_are_words()
    {
        var (matcher, reason) = Languages.Unknown.CompileVerb(["dire", "dit"], VerbTense.Any);

        reason.ShouldBeNull();
        matcher.ShouldNotBeNull().Matches(Tokenizer.Cut("Dit"), 0).ShouldBeTrue();
        matcher.Matches(Tokenizer.Cut("dira"), 0).ShouldBeFalse();
    }
}
