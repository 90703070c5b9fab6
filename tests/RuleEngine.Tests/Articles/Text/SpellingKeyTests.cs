using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class SpellingKeyTests
{
    private static readonly TokenKind[] Kinds = [TokenKind.Word, TokenKind.Number, TokenKind.Punctuation, TokenKind.QuotationMark];

    [Fact]
    public void Keys_that_are_not_hashed_are_equal_for_equal_characters_alone()
    {
        var pieces =
            from text in RandomText.Any.Generator
            from length in Gen.Choose(1, 20)
            select new string([.. text.Where(static c => c != '\0').Take(length)]) into piece
            where piece.Length > 0
            select piece;

        Prop.ForAll(Gen.ListOf(pieces).ToArbitrary(), texts =>
        {
            var keys = texts.SelectMany(static text => Kinds.Select(kind => (Text: text, Kind: kind, Key: SpellingKey.Of(text, kind)))).ToList();
            return keys.All(one => keys.All(other =>
                (one.Key == other.Key) == (one.Text == other.Text && one.Kind == other.Kind) && one.Key.IsHashed == IsHashed(one.Text, one.Kind)));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("abcdefghijklmnop", false)]
    [InlineData("abcdefghijklmnopq", true)]
    [InlineData("ABCDEFGHIJKLMNOZ", false)]
    [InlineData("ءءءءءءءءءءءءءءءْ", false)]
    [InlineData("don't i", false)]
    [InlineData("don't is", true)]
    [InlineData("\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF", false)]
    public void A_word_that_fits_is_no_hash(string word, bool isHashed) => SpellingKey.Of(word, TokenKind.Word).IsHashed.ShouldBe(isHashed);

    [Fact]
    public void Each_plain_letter_has_a_key_of_its_own()
    {
        var letters = Enumerable.Range(1, char.MaxValue).Select(static c => ((char)c).ToString()).Where(static c => PlainLetters.AreAll(c)).ToList();

        letters.Count.ShouldBe(52 + 50);
        letters.Select(static c => SpellingKey.Of(c, TokenKind.Word)).Distinct().Count().ShouldBe(letters.Count);
        letters.ShouldAllBe(static c => !SpellingKey.Of(c, TokenKind.Word).IsHashed);
    }

    private static bool IsHashed(string text, TokenKind kind) =>
        text.Length > (kind == TokenKind.Word && PlainLetters.AreAll(text) ? SpellingKey.MostLetters : SpellingKey.MostCharacters);
}
