using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class LanguagesTests
{
    private static readonly ILanguage[] All = [Languages.Arabic, Languages.English, Languages.Unknown];

    [Theory]
    [InlineData("ar", "ar")]
    [InlineData("en", "en")]
    [InlineData("fr", "any")]
    [InlineData(null, "any")]
    public void A_language_that_the_engine_does_not_know_is_any(string? code, string expected) =>
        Languages.Find(code).Code.ShouldBe(expected);

    [Fact]
    public void Every_word_finds_itself_however_it_was_written() =>
        Prop.ForAll(RandomText.Any, text =>
        {
            var tokens = Tokenizer.Cut(text);
            return Enumerable.Range(0, tokens.Length).Where(i => tokens[i].IsWord).All(i =>
                All.All(language => Enum.GetValues<WordForm>().All(form => Enum.GetValues<WordPlace>().All(place =>
                    language.CompileWord(text.Substring(tokens[i].Start, tokens[i].Length), form, place).Matches(tokens, i)))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_words_are_a_verb_or_no_verb_with_a_reason() =>
        Prop.ForAll(RandomText.Any, text =>
        {
            var parts = text.Split(' ').ToImmutableArray();
            return All.All(language => Enum.GetValues<VerbTense>().All(tense =>
            {
                var (matcher, reason) = language.CompileVerb(parts, tense);
                return matcher is null != reason is null;
            }));
        }).QuickCheckThrowOnFailure();
}
