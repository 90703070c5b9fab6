using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class PlainWordTests
{
    [Fact]
    public void It_is_the_letters_that_a_look_at_each_character_finds() =>
        Prop.ForAll(RandomText.Any, text =>
        {
            for (var start = 0; start + PlainWord.Longest <= text.Length; start++)
            {
                var letters = text[start..(start + PlainWord.Longest)].TakeWhile(IsPlain).ToArray();
                var word = PlainWord.At(text, start, most: int.MaxValue);
                if (word.Length != letters.Length || (letters.Length > 0 && word.Key != SpellingKey.Of(letters, TokenKind.Word)))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void All_its_letters_are_letters_to_the_tokenizer() =>
        Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(static c => IsPlain(c) != (PlainWord.At(new string(c, 8), 0, 8).Length == 8))
            .ShouldBeEmpty();

    [Fact]
    public void It_ends_where_the_text_of_the_block_does() => PlainWord.At("abcdefgh", 0, most: 3).Key.ShouldBe(SpellingKey.Of("abc", TokenKind.Word));

    private static bool IsPlain(char c) =>
        CharacterClasses.Of(c) is CharacterClass.Letter or CharacterClass.Arabic
        && c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u0621' and <= '\u063A') or (>= '\u0641' and <= '\u064A');
}
