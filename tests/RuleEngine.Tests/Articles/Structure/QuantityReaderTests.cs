using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

public sealed class QuantityReaderTests
{
    private static readonly string[] Pieces =
    [
        "نحو", "أكثر", "من", "على", "الأقل", "12", "خمسة", "وعشرون", "ألفا", "شخصا", "المدنيين", "بين", "كيلومتر", "مربع", "وأصيب", "رقم",
        "وفدا", "بجروح", "كم", "في", "المئة", "بالمئة", "بأكثر", "ونحو", "تقريبا", "كحد", "أقصى", "فأكثر", "الأحد", "قتلوا", "شباط",
        "about", "more", "than", "at", "least", "or", "twelve", "5", "civilian", "people", "of", "the", "square", "miles", "page", "one", "1",
        "%", "$", "+", "-", ",", ".", "«", "»", "\n",
    ];

    public static TheoryData<string> Cases => CaseFile.Lines("quantities.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quantities_are_found_with_their_exactness(string marked)
    {
        var article = MarkedText.Analyze(marked);

        MarkedText.Mark(article, new QuantityReader().Read(article).Select(q => (q.Tokens, Label(q)))).ShouldBe(marked);
    }

    [Fact]
    public void A_quantity_holds_one_number_and_stays_in_its_sentence() => Prop
        .ForAll(Gen.Elements(Pieces).ListOf().Select(static p => string.Join(' ', p)).ToArbitrary(), static text =>
        {
            var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text });
            var free = 0;
            foreach (var quantity in new QuantityReader().Read(article))
            {
                quantity.Tokens.First.ShouldBeGreaterThanOrEqualTo(free);
                article.Numbers.Single(n => quantity.Tokens.Contains(n.Tokens.First, n.Tokens.Last)).Value.ShouldBe(quantity.Value);
                article.SentenceOf(quantity.Tokens.First).ShouldBe(article.SentenceOf(quantity.Tokens.Last));
                free = quantity.Tokens.Last + 1;
            }
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_tells_of_a_quantity_shows_by_its_spelling() => Prop
        .ForAll(Gen.Elements(Pieces).ListOf().Select(static p => string.Join(' ', p)).ToArbitrary(), static text =>
        {
            var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text });
            var tokens = new BlockTokens(text, article.Tokens, 0, article.Tokens.Length - 1);
            var signs = new QuantitySigns();
            signs.Begin(article);
            for (var i = 0; i < article.Tokens.Length; i++)
            {
                Demand(i, QuantitySign.EndsExactness, ExactnessWords.Before(tokens, i) is not null);
                Demand(i, QuantitySign.BeginsExactness, ExactnessWords.Behind(tokens, i) is not null);
                Demand(i, QuantitySign.BeginsCounted, article.Tokens[i].Kind == TokenKind.Word && IsCounted(tokens, i));
            }

            void Demand(int token, QuantitySign sign, bool isThere) => (signs.Shows(article.Tokens[token], sign) || !isThere).ShouldBeTrue();
        })
        .QuickCheckThrowOnFailure();

    // In quadratic time each of these takes minutes.
    [Theory(Timeout = 20_000)]
    [InlineData("about 12 men ")]
    [InlineData("نحو ")]
    [InlineData("12 ")]
    [InlineData("ما لا يقل عن 12 شخصا على الأقل ")]
    public async Task A_long_article_takes_linear_time(string piece)
    {
        var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) });

        var quantities = await Task.Run(() => new QuantityReader().Read(article));

        quantities.Length.ShouldBe(article.Numbers.Length);
    }

    private static bool IsCounted(BlockTokens tokens, int word) =>
        CountedArabic.IsArabic(tokens.Folded(word)) ? CountedArabic.EndAt(tokens, word) >= 0 : CountedEnglish.EndAt(tokens, word, isOne: false) >= 0;

    private static string Label(Quantity quantity)
    {
        var sign = quantity.Exactness switch
        {
            Exactness.Exact => '=',
            Exactness.Rough => '~',
            Exactness.Minimum => '≥',
            _ => '≤',
        };
        return sign + quantity.Value.ToString("0.############", CultureInfo.InvariantCulture);
    }
}
