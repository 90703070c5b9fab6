using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class PlainLettersTests
{
    // Longer than one look.
    private static readonly Arbitrary<string> Texts = Arb.From(
        from texts in Gen.ArrayOf(RandomText.Any.Generator, 4)
        from letters in Gen.Choose(0, 80)
        select string.Concat(texts[..2]) + new string('\u0628', letters) + string.Concat(texts[2..]));

    [Fact]
    public void They_are_as_many_as_a_look_at_each_character_finds() =>
        Prop.ForAll(Texts, text =>
        {
            var plain = new PlainLetters(text);
            for (var place = 0; place <= text.Length; place++)
            {
                if (PlainLetters.AreAll(text.AsSpan(place)) != text[place..].All(IsPlain)
                    || Told(plain.CountAt(place)) != Told(text[place..].TakeWhile(IsPlain).Count()))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Places_may_be_asked_about_in_any_order()
    {
        var text = string.Concat(Enumerable.Repeat("abc ", 100));
        var plain = new PlainLetters(text);

        foreach (var place in new[] { 4, 200, 0, 396, 1, 64 })
        {
            plain.CountAt(place).ShouldBe(3 - (place % 4));
        }
    }

    [Fact]
    public void A_word_of_some_has_the_key_of_its_characters() =>
        Prop.ForAll(Texts, text =>
        {
            for (var start = 0; start + SpellingKey.MostLetters <= text.Length; start++)
            {
                var letters = text[start..(start + SpellingKey.MostLetters)].TakeWhile(IsPlain).ToArray();
                if (letters.Length > 0 && SpellingKey.OfWord(text, start, letters.Length) != SpellingKey.Of(letters, TokenKind.Word))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void All_are_letters_to_the_tokenizer() =>
        Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(static c => IsPlain(c) != (new PlainLetters(c.ToString()).CountAt(0) == 1))
            .ShouldBeEmpty();

    [Fact]
    public void They_end_where_the_text_does() => new PlainLetters("abcdefgh".AsSpan(0, 3)).CountAt(0).ShouldBe(3);

    private static int Told(int count) => Math.Min(count, PlainLetters.MostTold + 1);

    private static bool IsPlain(char c) =>
        CharacterClasses.Of(c) is CharacterClass.Letter or CharacterClass.Arabic or CharacterClass.Mark or CharacterClass.Tatweel
        && c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u0621' and <= '\u0652');
}
