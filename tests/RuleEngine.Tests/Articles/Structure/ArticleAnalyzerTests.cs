using RuleEngine.Articles;
using RuleEngine.Articles.Reading;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

public sealed class ArticleAnalyzerTests
{
    public static TheoryData<string> Articles =>
        [.. Directory.GetFiles(CaseFile.Folder, "*.article.txt").Select(static p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_whole_article_is_taken_apart(string file)
    {
        var result = new ArticleReader().Read(Path.Combine(CaseFile.Folder, file)).ShouldHaveSingleItem();
        result.Diagnostics.ShouldBeEmpty();

        var expected = Path.Combine(CaseFile.Folder, file.Replace(".article.", ".structure.", StringComparison.Ordinal));
        var printed = StructurePrinter.Print(ArticleAnalyzer.Analyze(result.Article!));
        printed.ShouldBe(File.ReadAllText(expected).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\u200F")]
    public void A_text_of_nothing_has_no_sentences(string text)
    {
        var article = ArticleAnalyzer.Analyze(new Article { Id = "a", Text = text });

        article.Sentences.ShouldBeEmpty();
        article.WordCount.ShouldBe(0);
    }

    [Fact]
    public void Analysis_can_be_cancelled() => Should.Throw<OperationCanceledException>(
        () => ArticleAnalyzer.Analyze(new Article { Id = "a", Text = "Rain." }, new CancellationToken(canceled: true)));
}
