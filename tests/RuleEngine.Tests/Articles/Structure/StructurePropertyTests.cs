using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

public sealed class StructurePropertyTests
{
    private static readonly string[] Pieces =
    [
        "هطل", "المطر", "ألف", "وعشرون", "خمسة", "مئة", "من", "إلى", "بين", "عام", "شباط", "يوم", "الساعة", "و", "لـ", "نصف", "مليون",
        "rain", "fell", "twenty", "hundred", "and", "May", "between", "By", "U.S.", "Dr.", "soldiers'",
        "400", "2019", "16.02.2019", "12:02", "1,5", "99999999999999999999999999999999", "%", "-", "/", ":", ",", "،", "(", ")", "#",
        ".", "...", "!", "؟", "\"", "'", "«", "»", "“", "”", "„", "\n", "\r\n", "\n\n", "\u2028", "\u200F", "\u0640", "\u064B", "\uD83D", "😀", "\0",
        "اقرأ أيضا", "Related articles", "Share", "| وكالات", "تاريخ النشر: 16.02.2019",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(static p => string.Join(' ', p)),
        Gen.Elements(Pieces).ListOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(static s => s ?? "")).ToArbitrary();

    [Fact]
    public void Blocks_are_apart_and_in_order() => Check(static a =>
    {
        foreach (var field in new[] { ArticleField.Title, ArticleField.Text })
        {
            var end = 0;
            foreach (var block in a.Blocks.Where(b => b.Field == field))
            {
                block.Start.ShouldBeGreaterThanOrEqualTo(end);
                block.Length.ShouldBeGreaterThan(0);
                end = block.End;
            }

            end.ShouldBeLessThanOrEqualTo(a.TextOf(field).Length);
        }
    });

    [Fact]
    public void Only_white_space_lies_outside_the_blocks() => Check(static a =>
    {
        var rest = a.Article.Text;
        foreach (var block in a.Blocks.Where(static b => b.Field == ArticleField.Text).Reverse())
        {
            rest = rest.Remove(block.Start, block.Length);
        }

        rest.ShouldAllBe(static c => char.IsWhiteSpace(c));
    });

    [Fact]
    public void Every_token_lies_in_one_sentence_of_at_most_400_words() => Check(static a =>
    {
        var next = 0;
        foreach (var sentence in a.Sentences)
        {
            sentence.Tokens.First.ShouldBe(next);
            a.WordsIn(sentence.Tokens.First, sentence.Tokens.Last).ShouldBeLessThanOrEqualTo(400);
            next = sentence.Tokens.Last + 1;
        }

        next.ShouldBe(a.Tokens.Length);
    });

    [Fact]
    public void Quotations_nest_and_stay_in_their_block() => Check(static a =>
    {
        var open = new Stack<int>();
        foreach (var quotation in a.Quotations)
        {
            a.BlockOf(quotation.First).ShouldBe(a.BlockOf(quotation.Last));
            while (open.TryPeek(out var end) && end < quotation.First)
            {
                open.Pop();
            }

            (open.TryPeek(out var outer) ? outer : int.MaxValue).ShouldBeGreaterThan(quotation.Last);
            open.Push(quotation.Last);
        }
    });

    [Fact]
    public void Numbers_and_dates_are_apart_and_in_order() => Check(static a =>
    {
        var found = a.Numbers.Select(static n => n.Tokens).Concat(a.Dates).OrderBy(static r => r.First).ToArray();
        for (var i = 0; i < found.Length; i++)
        {
            found[i].First.ShouldBeGreaterThan(i == 0 ? -1 : found[i - 1].Last);
            a.BlockOf(found[i].First).ShouldBe(a.BlockOf(found[i].Last));
        }

        a.Numbers.Select(static n => n.Tokens.First).ShouldBeInOrder();
        a.Dates.Select(static d => d.First).ShouldBeInOrder();
    });

    [Fact]
    public void Figures_are_where_a_look_at_every_token_finds_them() => Check(static a =>
    {
        var (dates, numbers) = (new PartBuffer<TokenRange>(), new PartBuffer<NumberMention>());
        foreach (var block in a.Sentences.GroupBy(static s => s.Block))
        {
            var text = a.TextOf(a.Blocks[block.Key].Field);
            var tokens = new BlockTokens(text, a.Tokens, block.First().Tokens.First, block.Last().Tokens.Last);
            var known = dates.Count;
            int[] everywhere = [.. Enumerable.Range(tokens.First, tokens.Last - tokens.First + 1)];
            DateReader.Read(tokens, everywhere, dates);
            NumberReader.Read(tokens, everywhere, dates.AsSpan()[known..], numbers);
        }

        a.Dates.ShouldBe(dates.List);
        a.Numbers.ShouldBe(numbers.List);
    });

    [Fact]
    public void The_words_before_a_token_are_those_that_a_look_at_each_token_counts() => Check(static a =>
    {
        var words = 0;
        for (var i = 0; i < a.Tokens.Length; i++)
        {
            a.WordsIn(0, i - 1).ShouldBe(words);
            words += a.Tokens[i].IsWord ? 1 : 0;
        }

        a.WordCount.ShouldBe(words);
    });

    [Fact]
    public void Marks_are_all_tokens_that_are_no_words() => Check(static a =>
    {
        var places = new TokenPlaces();
        places.Fill(a.Tokens);

        places.Marks.ToArray().ShouldBe(Enumerable.Range(0, a.Tokens.Length).Where(i => !a.Tokens[i].IsWord));
    });

    [Fact]
    public void Sentences_of_marks_alone_are_those_of_a_look_at_every_token() => Check(static a =>
    {
        var closing = a.Quotations.Select(static q => q.Last).ToHashSet();
        a.Sentences.ShouldBe(a.Sentences.GroupBy(static s => s.Block).SelectMany(block =>
        {
            var text = a.TextOf(a.Blocks[block.Key].Field);
            var tokens = new BlockTokens(text, a.Tokens, block.First().Tokens.First, block.Last().Tokens.Last);
            return SentenceOracle.Find(block.Key, tokens, closing);
        }));
    });

    [Fact]
    public void Quotations_of_marks_alone_are_those_of_all_tokens() => Check(static a =>
    {
        var (quotations, pairer) = (new PartBuffer<TokenRange>(), new QuotationPairer());
        foreach (var block in a.Sentences.GroupBy(static s => s.Block))
        {
            var text = a.TextOf(a.Blocks[block.Key].Field);
            var tokens = new BlockTokens(text, a.Tokens, block.First().Tokens.First, block.Last().Tokens.Last);
            pairer.Pair(tokens, [.. Enumerable.Range(tokens.First, tokens.Last - tokens.First + 1)], quotations);
        }

        a.Quotations.ShouldBe(quotations.List);
    });

    // A word every two tokens: sentences of 400 words end at every place of their neighbours' marks.
    [Theory]
    [InlineData("word, ")]
    [InlineData("(word) ")]
    [InlineData("one two \"three\" ")]
    public void Long_sentences_are_cut_where_a_look_at_every_token_cuts_them(string piece)
    {
        for (var words = 395; words < 405; words++)
        {
            var text = string.Concat(Enumerable.Repeat("word ", words)) + string.Concat(Enumerable.Repeat(piece, 500)) + ".";
            var a = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text });
            var tokens = new BlockTokens(text, a.Tokens, 0, a.Tokens.Length - 1);

            a.Sentences.ShouldBe(SentenceOracle.Find(0, tokens, a.Quotations.Select(static q => q.Last).ToHashSet()));
        }
    }

    [Fact]
    public void A_text_that_is_not_blank_is_read() => Check(static a =>
        a.Blocks.Any(static b => b.IsRead).ShouldBe(!string.IsNullOrWhiteSpace(a.Article.Text)));

    // In quadratic time each of these takes minutes.
    [Theory(Timeout = 20_000)]
    [InlineData("word ")]
    [InlineData("خمسة وعشرون ألفا و")]
    [InlineData("بين 400 و")]
    [InlineData("2019-")]
    [InlineData("one hundred ")]
    [InlineData("a. ")]
    [InlineData(".")]
    [InlineData("من شهر ")]
    [InlineData("نهاية ")]
    [InlineData("| \n")]
    public async Task A_long_paragraph_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));

        var article = await Task.Run(() => ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text }));

        article.Blocks[^1].End.ShouldBeGreaterThan(text.Length - piece.Length);
    }

    private static void Check(Action<AnalyzedArticle> property) => Prop
        .ForAll(Texts, text =>
        {
            property(ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text }));
            property(ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = "Rain fell, and fell.\n" + text, Title = "Rain" }));
        })
        .QuickCheckThrowOnFailure();
}
