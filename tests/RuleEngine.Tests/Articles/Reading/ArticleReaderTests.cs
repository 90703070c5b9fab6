using RuleEngine.Articles.Reading;

namespace RuleEngine.Tests.Articles.Reading;

public sealed class ArticleReaderTests
{
    [Theory]
    [InlineData("a.txt", ArticleFormat.PlainText)]
    [InlineData("folder.jsonl/a", ArticleFormat.PlainText)]
    [InlineData("a.JSONL", ArticleFormat.JsonLines)]
    [InlineData("x/a.ndjson", ArticleFormat.JsonLines)]
    public void The_extension_tells_the_format(string path, ArticleFormat format) => ArticleReader.FormatOf(path).ShouldBe(format);

    [Theory]
    [InlineData("no/such/file.txt", "Error RE5001 no/such/file.txt: the file does not exist (check its name and folder)")]
    [InlineData(".", "Error RE5001 .: the file may not be read, or is a folder (allow reading it, or name the files in it)")]
    [InlineData("", "Error RE5001 : this is no name a file can have (check the name)")]
    public void A_file_that_cannot_be_opened_is_a_result(string path, string expected)
    {
        var result = new ArticleReader().Read(path).ShouldHaveSingleItem();

        result.Article.ShouldBeNull();
        ReadingCase.Print(result.Diagnostics).ShouldBe(expected);
    }

    [Theory]
    [InlineData(ArticleFormat.PlainText)]
    [InlineData(ArticleFormat.JsonLines)]
    public void A_stream_that_fails_is_a_result(ArticleFormat format)
    {
        using var stream = new FailingStream();

        new ArticleReader().Read(stream, "a", format).ShouldHaveSingleItem().Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RE5001");
    }

    /// <summary>A stream longer than memory: one short article, over and over.</summary>
    [Fact]
    public void A_corpus_passes_through_article_by_article()
    {
        using var stream = new EndlessStream("{\"id\": \"a\", \"text\": \"Rain fell.\"}\n"u8.ToArray());

        new ArticleReader().Read(stream, "a.jsonl", ArticleFormat.JsonLines).Take(20_000).Count(static r => r.Article is not null).ShouldBe(20_000);
    }

    [Fact]
    public void A_plain_file_without_end_is_refused()
    {
        using var stream = new EndlessStream("Rain fell. "u8.ToArray());

        new ArticleReader().Read(stream, "a.txt", ArticleFormat.PlainText)
            .ShouldHaveSingleItem().Diagnostics.ShouldHaveSingleItem().Message
            .ShouldBe("the file is larger than 16 MB, the largest article there can be");
    }

    private sealed class FailingStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("gone");
    }

    private sealed class EndlessStream(byte[] piece) : MemoryStream
    {
        private long _position;

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++)
            {
                buffer[offset + i] = piece[_position++ % piece.Length];
            }

            return count;
        }
    }
}
