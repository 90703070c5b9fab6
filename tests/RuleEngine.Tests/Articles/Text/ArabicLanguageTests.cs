using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Articles.Text.Arabic;

namespace RuleEngine.Tests.Articles.Text;

public sealed class ArabicLanguageTests
{
    [Theory]
    [InlineData("زعم", "the present of `زعم` is missing; write past and present, as in `زعم يزعم`")]
    [InlineData("زعم زاعم", "`زاعم` is no Arabic verb in the present, third person: one begins with `ي`, as in `زعم يزعم`")]
    [InlineData("say says", "`say` is no Arabic verb in the past; write past and present, as in `زعم يزعم`")]
    public void What_is_no_verb_is_refused_with_a_reason(string parts, string expected)
    {
        var (matcher, reason) = Languages.Arabic.CompileVerb([.. parts.Split(' ')], VerbTense.Any);

        matcher.ShouldBeNull();
        reason.ShouldBe(expected);
    }

    [Fact]
    public void A_proclitic_that_stands_apart_does_not_change_its_word()
    {
        var tokens = Tokenizer.Cut("تبنى التنظيم لـ هجمات");

        tokens[2].Kind.ShouldBe(TokenKind.Proclitic);
        Languages.Arabic.CompileWord("هجمات", WordForm.Plain, WordPlace.Alone).Matches(tokens, 3).ShouldBeTrue();
    }

    [Fact]
    public void A_form_matches_behind_exactly_the_proclitics_it_lists()
    {
        var matcher = (ArabicWordMatcher)Languages.Arabic.CompileWord("ميليشيا", WordForm.Inflected, WordPlace.Alone);

        matcher.Surfaces.ShouldContain(new ArabicSurface("ميليشيات", Proclitics.OfNoun));
        matcher.Surfaces.ShouldContain(new ArabicSurface("ميليشياتها", Proclitics.OfBoundNoun));
    }

    [Theory]
    [InlineData("متزعم", WordForm.Inflected, "والمتزعم", "وال")]
    [InlineData("متزعم", WordForm.Inflected, "متزعمو", "")]
    [InlineData("متزعم", WordForm.Inflected, "للمتزعمين", "لل")]
    [InlineData("متزعم", WordForm.Prefix, "وبالمتزعم", "وبال")]
    [InlineData("الجيش", WordForm.Plain, "والجيش", "و")]
    [InlineData("الجيش", WordForm.Plain, "للجيش", "ل")]
    [InlineData("الإرهابي", WordForm.Inflected, "فالإرهابيين", "ف")]
    [InlineData("لجنة", WordForm.Plain, "للجنة", "ل")]
    [InlineData("وزير", WordForm.Plain, "وزير", "")]
    [InlineData("قوات", WordForm.Exact, "قوات", "")]
    public void What_a_token_carries_in_front_is_what_the_rule_does_not_ask_for(string word, object form, string token, string expected)
    {
        var tokens = Tokenizer.Cut(token);

        Languages.Arabic.CompileWord(word, (WordForm)form, WordPlace.Alone).ProcliticsOf(tokens[0]).ShouldBe(expected);
    }

    [Theory]
    [InlineData("وبالجيش", 4)]
    [InlineData("ولللجنة", 5)]
    [InlineData("قصف", 1)]
    [InlineData("", 1)]
    public void The_readings_of_a_token_fit_their_space(string token, int expected)
    {
        var splits = new (Proclitics, int)[ProcliticSplits.MostSplits];

        ProcliticSplits.Find(token, splits).ShouldBe(expected);
    }
}
