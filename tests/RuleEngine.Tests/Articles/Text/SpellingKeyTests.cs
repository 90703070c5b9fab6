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
        var pieces = RandomText.Any.Generator.Select(static text => new string([.. text.Where(static c => c != '\0').Take(9)])).Where(static text => text.Length > 0);

        Prop.ForAll(Gen.ListOf(pieces).ToArbitrary(), texts =>
        {
            var keys = texts.SelectMany(static text => Kinds.Select(kind => (Text: text, Kind: kind, Key: SpellingKey.Of(text, kind)))).ToList();
            return keys.All(one => keys.All(other =>
                (one.Key == other.Key) == (one.Text == other.Text && one.Kind == other.Kind) && one.Key.IsHashed == (one.Text.Length > (one.Kind == TokenKind.Word ? 8 : 7))));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("aaaa\u8000\u8000\u8000\u8000")]
    [InlineData("\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF\uFFFF")]
    public void A_word_that_fills_its_key_is_no_hash(string word) => SpellingKey.Of(word, TokenKind.Word).IsHashed.ShouldBeFalse();
}
