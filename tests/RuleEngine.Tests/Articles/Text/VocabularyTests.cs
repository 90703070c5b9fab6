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
        SharedVocabulary[] vocabularies = [new(), new(mostSpellings: 50)];

        Prop.ForAll(RandomText.Any, text => vocabularies.All(vocabulary =>
            Print(Cut(text, vocabulary.ForArticle())) == Print(Tokenizer.Cut(text)))).QuickCheckThrowOnFailure();
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
        vocabulary.Of(first, TokenKind.Word).Id.ShouldBe(0);
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

        vocabulary.Of(new string('a', Vocabulary.LongestKept + 1), TokenKind.Word).Id.ShouldBe(KnownSpelling.NotKept);
        vocabulary.Count.ShouldBe(0);
    }

    [Fact]
    public void The_article_behind_a_full_vocabulary_has_another()
    {
        var shared = new SharedVocabulary(mostSpellings: 2);
        var vocabulary = shared.ForArticle();
        vocabulary.Of("a", TokenKind.Word).Id.ShouldBe(0);
        shared.ForArticle().ShouldBeSameAs(vocabulary);
        vocabulary.Of("b", TokenKind.Word).Id.ShouldBe(1);
        vocabulary.Of("c", TokenKind.Word).Id.ShouldBe(KnownSpelling.NotKept);
        vocabulary.Of("a", TokenKind.Word).Id.ShouldBe(0);

        var next = shared.ForArticle();

        next.Stamp.ShouldNotBe(vocabulary.Stamp);
        next.Of("c", TokenKind.Word).Id.ShouldBe(0);
        shared.ForArticle().ShouldBeSameAs(next);
    }

    [Fact]
    public void Threads_that_share_a_vocabulary_cut_as_one_alone()
    {
        // Every word is new to two threads or more at about the same time, and the table grows meanwhile.
        var texts = Enumerable.Range(0, 8).Select(static seed => Words(seed % 4)).ToArray();
        for (var round = 0; round < 20; round++)
        {
            var vocabulary = new Vocabulary();
            var cut = new TokenList[texts.Length];
            Parallel.For(0, texts.Length, i => cut[i] = Cut(texts[i], vocabulary));

            for (var i = 0; i < texts.Length; i++)
            {
                Print(cut[i]).ShouldBe(Print(Tokenizer.Cut(texts[i])));
            }

            var numbers = cut.SelectMany(static tokens => tokens).GroupBy(static token => token.Spelling.Raw, static token => (token.SpellingId, token.Spelling));
            var ids = numbers.Select(static same => same.Distinct().ShouldHaveSingleItem().SpellingId).Order();
            ids.ShouldBe(Enumerable.Range(0, vocabulary.Count));
        }
    }

    [Fact]
    public void Threads_that_fill_a_vocabulary_all_go_on_with_the_next()
    {
        var shared = new SharedVocabulary(mostSpellings: 100);
        var texts = Enumerable.Range(0, 8).Select(static seed => Words(seed)).ToArray();

        Parallel.For(0, 10 * texts.Length, i =>
        {
            var vocabulary = shared.ForArticle();
            var tokens = Cut(texts[i % texts.Length], vocabulary);
            Print(tokens).ShouldBe(Print(Tokenizer.Cut(texts[i % texts.Length])));
            tokens.ShouldAllBe(token => token.SpellingId < 100);
            vocabulary.Count.ShouldBeLessThanOrEqualTo(100);
        });
    }

    [Fact]
    public void A_million_distinct_words_stay_within_bounds()
    {
        var text = string.Join(' ', Enumerable.Range(0, 1_000_000).Select(static i => i.ToString("x", CultureInfo.InvariantCulture)));
        var vocabulary = new Vocabulary();

        Cut(text, vocabulary).Length.ShouldBeGreaterThan(900_000);

        vocabulary.Count.ShouldBeLessThan(300_000);
    }

    private static string Words(int seed) =>
        string.Join(' ', Enumerable.Range(0, 3_000).Select(i => ((((seed * 7) + i) * 7_919) % 6_007).ToString("x", CultureInfo.InvariantCulture)));

    private static TokenList Cut(string text, Vocabulary vocabulary)
    {
        var tokens = new PartBuffer<Token>();
        Tokenizer.Cut(text, 0, text.Length, ArticleField.Text, vocabulary, tokens);
        return new TokenList(tokens.Array, 0, tokens.Count);
    }

    private static string Print(TokenList tokens) => string.Join('|', tokens.Select(static token =>
        $"{token.Kind} {token.Start} {token.Length} {token.Folded} {token.Exact} {token.HasTanwin}"));
}
