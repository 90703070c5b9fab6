using System.Text;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;

namespace RuleEngine.Tests.Articles.Reading;

public sealed class JsonLinesReaderTests
{
    [Fact]
    public void A_line_is_an_article_and_unknown_fields_are_left_alone()
    {
        var result = ReadingCase.ReadLines(
            """{"id": "a1", "tags": [{"id": 3}], "text": "Rain.\nSnow.", "title": "T", "language": "en", "source": "S", "published": "2024-05-31", "genre": "news"}""")
            .ShouldHaveSingleItem();

        result.Diagnostics.ShouldBeEmpty();
        result.Article.ShouldBe(new Article
        {
            Id = "a1",
            Path = "a.jsonl",
            Text = "Rain.\nSnow.",
            Title = "T",
            Language = "en",
            Source = "S",
            Published = new DateOnly(2024, 5, 31),
            Genre = "news",
        });
    }

    [Fact]
    public void A_field_named_by_half_a_character_is_left_alone() =>
        ReadingCase.ReadLines("""{"\ud83d": 1, "id": "a1", "text": "Rain."}""").ShouldHaveSingleItem().Article!.Text.ShouldBe("Rain.");

    [Theory]
    [InlineData("""{"id": 7, "text": "Rain.", "title": null}""", "7")]
    [InlineData("""{"id": 7.50, "text": "Rain."}""", "7.50")]
    [InlineData("""{"id": "\u0037", "text": "Rain."}""", "7")]
    public void An_id_may_be_a_number(string line, string id) => ReadingCase.ReadLines(line).ShouldHaveSingleItem().Article!.Id.ShouldBe(id);

    [Fact]
    public void Blank_lines_count_but_hold_nothing()
    {
        var results = ReadingCase.ReadLines("\r\n{\"id\": 1, \"text\": \"Rain.\"}\r\n\n  \n{\"id\": 2}\n");

        results.Count.ShouldBe(2);
        results[0].Article!.Text.ShouldBe("Rain.");
        results[1].Name.ShouldBe("a.jsonl:5");
    }

    [Theory]
    [InlineData(
        """{"id": "a1", "text": "Rain." """,
        """Error RE5011 a.jsonl:1:30+0: the line cannot be read as JSON (a whole object stands on one line; inside a text, a line break is written `\n` and a quotation mark `\"`)""")]
    [InlineData(
        """{"id": "é", "text": "a "quoted" word"}""",
        """Error RE5011 a.jsonl:1:25+1: the line cannot be read as JSON (a whole object stands on one line; inside a text, a line break is written `\n` and a quotation mark `\"`)""")]
    [InlineData(
        "Rain.",
        """Error RE5011 a.jsonl:1:1+1: the line cannot be read as JSON (write each article on a line of its own: {"id": "a1", "text": "Rain fell."})""")]
    [InlineData(
        """[{"id": "a1", "text": "Rain."}]""",
        """Error RE5011 a.jsonl:1:1+1: the line is no JSON object (write each article on a line of its own: {"id": "a1", "text": "Rain fell."})""")]
    [InlineData(
        """{"text": "Rain."}""",
        """Error RE5012 a.jsonl:1:1+1: the article has no `id` (add it: {"id": "a1", "text": "Rain fell."})""")]
    [InlineData(
        """{"id": "a1", "text": null}""",
        """Error RE5012 a.jsonl:1:1+1: the article has no `text` (add it: {"id": "a1", "text": "Rain fell."})""")]
    [InlineData(
        """{"id": "a1", "text": ["Rain."]}""",
        """Error RE5013 a.jsonl:1:14+6: `text` is no text: expected characters between quotation marks (write {"id": "a1", "text": "Rain fell."})""")]
    [InlineData(
        """{"id": " ", "text": "Rain."}""",
        """Error RE5013 a.jsonl:1:2+4: `id` is no text: expected characters between quotation marks (write {"id": "a1", "text": "Rain fell."})""")]
    [InlineData(
        """{"id": "a1", "text": "half \ud83d of it"}""",
        """Error RE5013 a.jsonl:1:14+6: `text` is no text: expected characters between quotation marks (write {"id": "a1", "text": "Rain fell."})""")]
    [InlineData(
        """{"id": "a1", "text": "Rain.", "text": "Snow."}""",
        "Error RE5010 a.jsonl:1:14+6: `text` is given twice in one line (keep one)")]
    public void A_line_that_cannot_be_used_says_what_to_do(string line, string expected)
    {
        var results = ReadingCase.ReadLines(line + "\n{\"id\": \"next\", \"text\": \"Snow.\"}");

        results[0].Article.ShouldBeNull();
        ReadingCase.Print(results[0].Diagnostics).ShouldBe(expected);
        results[1].Article!.Id.ShouldBe("next");
        results.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(
        """{"id": "a1", "text": "Rain.", "published": "16/2/2019"}""",
        "Warning RE5009 a.jsonl:1:31+11: `16/2/2019` is no date: expected the form `2024-05-31` (did you mean `2019-02-16`?)")]
    [InlineData(
        """{"id": "a1", "text": "Rain.", "title": 5}""",
        "Warning RE5009 a.jsonl:1:31+7: `title` is no text: expected characters between quotation marks (correct it or leave it out)")]
    [InlineData(
        """{"id": "a1", "text": ""}""",
        "Warning RE5015 a.jsonl:1:14+6: the text of `a1` is empty (remove the line, or give the article its text)")]
    public void A_slip_is_a_warning_beside_the_article(string line, string expected)
    {
        var result = ReadingCase.ReadLines(line).ShouldHaveSingleItem();

        ReadingCase.Print(result.Diagnostics).ShouldBe(expected);
        result.Article.ShouldNotBeNull();
    }

    [Fact]
    public void Two_articles_of_one_id_are_both_read_with_a_warning()
    {
        var results = ReadingCase.ReadLines("{\"id\": 1, \"text\": \"Rain.\"}\n{\"id\": \"1\", \"text\": \"Snow.\"}");

        results[0].Diagnostics.ShouldBeEmpty();
        results[1].Article!.Text.ShouldBe("Snow.");
        ReadingCase.Print(results[1].Diagnostics).ShouldBe(
            "Warning RE5014 a.jsonl:2:2+4: another article is called `1` too (give each article an id of its own)");
    }

    [Fact]
    public void A_line_above_the_limit_is_passed_over_and_the_next_is_read()
    {
        var text = "{\"id\": 1, \"text\": \"Rain.\"}\n" + new string('x', 200_000) + "\n{\"id\": 2, \"text\": \"Snow.\"}";
        var results = ReadingCase.ReadLines(text, new ArticleReader(maximumBytes: 50));

        results.Select(static r => r.Name).ShouldBe(["1", "a.jsonl:2", "2"]);
        results[1].Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("line 2 is larger than 50 bytes, the largest article there can be");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lines_of_utf_16_end_at_line_feeds_and_not_at_half_of_another_character(bool bigEndian)
    {
        // U+060A and U+0A05 hold the byte of a line feed, in either half.
        const string Text = "{\"id\": \"\u060A\", \"text\": \"\u0A05\"}\n{\"id\": 2, \"text\": \"Snow.\"}\n";
        var results = ReadingCase.ReadLines(bigEndian
            ? [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]
            : [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]);

        results.Select(static r => r.Name).ShouldBe(["\u060A", "2"]);
    }

    [Fact]
    public void A_long_line_of_utf_16_is_passed_over_in_whole_code_units()
    {
        var text = new string('\u0A05', 100_001) + "\n{\"id\": 2, \"text\": \"Snow.\"}";
        var results = ReadingCase.ReadLines([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)], new ArticleReader(maximumBytes: 60));

        results.Select(static r => r.Name).ShouldBe(["a.jsonl:1", "2"]);
    }

    [Fact]
    public void Invalid_bytes_are_told_by_their_offset_in_the_file()
    {
        var results = ReadingCase.ReadLines([.. "{\"id\": 1, \"text\": \"Rain.\"}\nab"u8, 0xE1, (byte)'\n']);

        results[0].Article.ShouldNotBeNull();
        results[1].Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("the byte 0xE1 at offset 29 is not UTF-8");
    }

    [Fact]
    public void A_doubtful_encoding_is_told_once()
    {
        var results = ReadingCase.ReadLines(
            "{\"id\": 1, \"text\": \"é\"}\n{\"id\": 2, \"text\": \"é\"}", new ArticleReader { Encoding = ArticleEncoding.Windows1256 });

        results.SelectMany(static r => r.Diagnostics).ShouldHaveSingleItem().Id.ShouldBe("RE5016");
    }

    [Fact]
    public void A_binary_file_is_told_once() =>
        ReadingCase.ReadLines([.. "PK"u8, 3, 4, 0, (byte)'\n', 0, 1, (byte)'\n', 7])
            .ShouldHaveSingleItem().Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RE5004");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    public void A_file_without_lines_holds_no_article(string text) =>
        ReadingCase.ReadLines(text).ShouldHaveSingleItem().Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RE5003");

    [Fact]
    public void Cancellation_ends_between_two_articles()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new MemoryStream("{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"b\"}"u8.ToArray());
        using var results = new ArticleReader().Read(stream, "a.jsonl", ArticleFormat.JsonLines, cancellation.Token).GetEnumerator();

        results.MoveNext().ShouldBeTrue();
        cancellation.Cancel();
        Should.Throw<OperationCanceledException>(() => results.MoveNext());
    }
}
