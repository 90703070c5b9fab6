using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class VocabularyTests
{
    [Fact]
    public void Cutting_with_a_vocabulary_cuts_as_without_one()
    {
        // One vocabulary for all texts, so that most spellings are met again; a small one, so that some find it full.
        Vocabulary[] vocabularies = [new(), new(mostSpellings: 50)];

        Prop.ForAll(RandomText.Any, text => vocabularies.All(vocabulary =>
        {
            vocabulary.MakeRoom();
            return Print(Cut(text, vocabulary)) == Print(Tokenizer.Cut(text));
        })).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Equal_tokens_share_their_spelling_and_others_do_not()
    {
        var vocabulary = new Vocabulary();

        Prop.ForAll(RandomText.Any, text =>
        {
            var raw = Cut(text, vocabulary).Select(token => (Raw: text.Substring(token.Start, token.Length), token.Spelling)).ToList();
            return raw.All(one => one.Raw == one.Spelling.Raw && raw.All(other => ReferenceEquals(one.Spelling, other.Spelling) == (one.Raw == other.Raw)));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(Vocabulary.LongestKept)]
    public void A_spelling_is_numbered_from_0_and_found_again(int length)
    {
        var vocabulary = new Vocabulary();
        var (first, second) = (new string('a', length), new string('a', length - 1) + "b");

        vocabulary.Of(first, TokenKind.Word).Id.ShouldBe(0);
        vocabulary.Of(second, TokenKind.Word).Id.ShouldBe(1);
        vocabulary.Of(first, TokenKind.Word).Spelling.ShouldBeSameAs(vocabulary[0]);
        vocabulary.Count.ShouldBe(2);
    }

    [Fact]
    public void What_a_token_was_cut_as_is_part_of_its_key()
    {
        var vocabulary = new Vocabulary();

        vocabulary.Of("12", TokenKind.Number).Kind.ShouldBe(TokenKind.Number);
        vocabulary.Of("12", TokenKind.Word).Kind.ShouldBe(TokenKind.Word);
    }

    [Fact]
    public void A_word_of_uncommon_length_is_not_kept()
    {
        var vocabulary = new Vocabulary();

        vocabulary.Of(new string('a', Vocabulary.LongestKept + 1), TokenKind.Word).Id.ShouldBe(Spelling.NotKept);
        vocabulary.Count.ShouldBe(0);
    }

    [Fact]
    public void A_full_vocabulary_is_emptied_between_articles_only()
    {
        var vocabulary = new Vocabulary(mostSpellings: 2);
        vocabulary.Of("a", TokenKind.Word).Id.ShouldBe(0);
        vocabulary.MakeRoom();
        vocabulary.Of("b", TokenKind.Word).Id.ShouldBe(1);
        vocabulary.Of("c", TokenKind.Word).Id.ShouldBe(Spelling.NotKept);
        vocabulary.Of("a", TokenKind.Word).Id.ShouldBe(0);
        var stamp = vocabulary.Stamp;

        vocabulary.MakeRoom();

        vocabulary.Stamp.ShouldNotBe(stamp);
        vocabulary.Of("c", TokenKind.Word).Id.ShouldBe(0);
    }

    [Fact]
    public void A_million_distinct_words_stay_within_bounds()
    {
        var text = string.Join(' ', Enumerable.Range(0, 1_000_000).Select(static i => i.ToString("x", CultureInfo.InvariantCulture)));
        var vocabulary = new Vocabulary();

        Cut(text, vocabulary).Length.ShouldBeGreaterThan(900_000);

        vocabulary.Count.ShouldBeLessThan(300_000);
    }

    private static TokenList Cut(string text, Vocabulary vocabulary)
    {
        var tokens = new PartBuffer<Token>();
        Tokenizer.Cut(text, 0, text.Length, ArticleField.Text, vocabulary, tokens);
        return new TokenList(tokens.Array, 0, tokens.Count);
    }

    private static string Print(TokenList tokens) => string.Join('|', tokens.Select(static token =>
        $"{token.Kind} {token.Start} {token.Length} {token.Folded} {token.Exact} {token.HasTanwin}"));
}
