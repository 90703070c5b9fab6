using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;
using RuleEngine.Articles.Structure;
using RuleEngine.Tests.Articles.Text;

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
        var printed = StructurePrinter.Print(ArticleAnalyzer.AnalyzeOnce(result.Article!));
        printed.ShouldBe(File.ReadAllText(expected).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\u200F")]
    public void A_text_of_nothing_has_no_sentences(string text)
    {
        var article = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text });

        article.Sentences.ShouldBeEmpty();
        article.WordCount.ShouldBe(0);
    }

    [Fact]
    public void Analysis_can_be_cancelled() => Should.Throw<OperationCanceledException>(
        () => ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = "Rain." }, new CancellationToken(canceled: true)));

    [Fact]
    public void A_used_analyzer_gives_what_a_new_one_gives()
    {
        var analyzer = new ArticleAnalyzer();
        var texts = Directory.GetFiles(CaseFile.Folder, "*.txt").Select(File.ReadAllText).ToArray();

        Prop.ForAll(Gen.OneOf(RandomText.Any.Generator, Gen.Elements(texts)).ToArbitrary(), text =>
        {
            var article = new Article { Id = "a", Text = text, Title = text.Length % 3 == 0 ? text[..(text.Length / 3)] : null };
            var used = Everything(analyzer.Analyze(article));
            return used == Everything(ArticleAnalyzer.AnalyzeOnce(article));
        }).QuickCheckThrowOnFailure();
    }

    // In quadratic time each of these takes hours.
    [Theory(Timeout = 60_000)]
    [InlineData("a", "", 4_000_000)]
    [InlineData("\u064E", "", 1_000_000)]
    [InlineData("ا\u064E", "", 1_000_000)]
    [InlineData("word", " ", 1_000_000)]
    [InlineData("كلمة", "\n", 200_000)]
    public async Task A_text_meant_to_hurt_takes_linear_time(string piece, string gap, int repetitions)
    {
        var analyzer = new ArticleAnalyzer();
        var text = string.Join(gap, Enumerable.Repeat(piece, repetitions));

        var article = await Task.Run(() => analyzer.Analyze(new Article { Id = "a", Text = text }));

        article.Blocks[^1].End.ShouldBe(text.Length);
        analyzer.Vocabulary.Count.ShouldBeLessThan(10);
        analyzer.Analyze(new Article { Id = "b", Text = "Rain fell." }).Tokens.Length.ShouldBe(3);
    }

    [Fact]
    public void An_article_costs_no_memory_of_its_own()
    {
        var analyzer = new ArticleAnalyzer();
        var article = new Article { Id = "a", Text = File.ReadAllText(Path.Combine(CaseFile.Folder, "blocks.txt")) };
        analyzer.Analyze(article);

        var before = GC.GetAllocatedBytesForCurrentThread();
        analyzer.Analyze(article);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000);
    }

    private static string Everything(AnalyzedArticle article) => string.Join('\n', [
        article.Language,
        StructurePrinter.Print(article),
        .. article.Blocks.Select(static block => block.ToString()),
        .. article.Sentences.Select(static sentence => sentence.ToString()),
        .. article.Tokens.Select((token, i) =>
            $"{token.Kind} {token.Field} {token.Start} {token.Length} {token.Folded} {token.Exact} {article.SentenceOf(i)} {article.WordsIn(0, i)}"),
    ]);
}
