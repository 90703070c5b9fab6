using RuleEngine.Articles;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

public sealed class QuotationPairerTests
{
    public static TheoryData<string> Cases => CaseFile.Lines("quotations.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quotations_are_paired_by_place(string marked)
    {
        var article = MarkedText.Analyze(marked);

        MarkedText.Mark(article, article.Quotations.Select(static q => (q, ""))).ShouldBe(marked);
    }

    [Fact]
    public void A_quotation_ends_with_its_paragraph()
    {
        var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = "He said: \"I left.\nThen \"she\" came.\"" });

        article.Quotations.Select(q => article.Tokens[q.First + 1].Exact).ShouldBe(["she"]);
    }

    [Fact]
    public void The_outer_quotation_comes_first()
    {
        var article = MarkedText.Analyze("\"one 'two' 'three'\" «four»");

        article.Quotations.ShouldBe([new TokenRange(0, 8), new TokenRange(2, 4), new TokenRange(5, 7), new TokenRange(9, 11)], ignoreOrder: false);
    }

    // In quadratic time each of these takes minutes.
    [Theory(Timeout = 20_000)]
    [InlineData("\"")]
    [InlineData("\" ")]
    [InlineData(" \"a")]
    [InlineData("a\" ")]
    [InlineData("«a \"b 'c ")]
    [InlineData("« \"")]
    public async Task Many_marks_take_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 250_000 / piece.Length));

        var article = await Task.Run(() => ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text }));

        article.Tokens.Count(static t => t.Kind == TokenKind.QuotationMark).ShouldBeGreaterThan(50_000);
    }
}
