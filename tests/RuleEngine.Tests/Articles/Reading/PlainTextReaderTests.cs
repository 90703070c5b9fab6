using System.Text;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;

namespace RuleEngine.Tests.Articles.Reading;

public sealed class PlainTextReaderTests
{
    private const string Arabic =
        "هطل المطر.";

    public static TheoryData<byte[], ArticleEncoding> EncodingsOfOneText => new()
    {
        { Encoding.UTF8.GetBytes(Arabic), ArticleEncoding.Unicode },
        { [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Arabic)], ArticleEncoding.Unicode },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Arabic)], ArticleEncoding.Unicode },
        { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Arabic)], ArticleEncoding.Unicode },
        { [0xE5, 0xD8, 0xE1, 0x20, 0xC7, 0xE1, 0xE3, 0xD8, 0xD1, 0x2E], ArticleEncoding.Windows1256 },
        { [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Arabic)], ArticleEncoding.Windows1256 },
    };

    [Theory]
    [MemberData(nameof(EncodingsOfOneText))]
    public void Every_encoding_gives_the_same_text(byte[] bytes, ArticleEncoding encoding)
    {
        var result = ReadingCase.ReadText(bytes, new ArticleReader { Encoding = encoding });

        result.Diagnostics.ShouldBeEmpty();
        result.Article.ShouldBe(new Article { Id = "a.txt", Path = "a.txt", Text = Arabic });
    }

    [Fact]
    public void Front_matter_is_metadata_and_the_text_begins_behind_it()
    {
        var result = ReadingCase.ReadText(
            "---\r\ntitle: \"Rain: a report\"\r\nsource: The Post\r\npublished: 2024-05-31\r\nlanguage: en-GB\r\ngenre: news\r\n---\r\nRain fell.\r\n");

        result.Diagnostics.ShouldBeEmpty();
        result.Article.ShouldBe(new Article
        {
            Id = "a.txt",
            Path = "a.txt",
            Text = "Rain fell.\r\n",
            Title = "Rain: a report",
            Source = "The Post",
            Published = new DateOnly(2024, 5, 31),
            Language = "en",
            Genre = "news",
            TextOffset = 106,
            FirstLine = 8,
        });
    }

    [Theory]
    [InlineData("----\nRain fell.")]
    [InlineData("Rain fell.\n---\nSnow fell.\n---\n")]
    [InlineData("\n---\ntitle: x\n---\n")]
    public void What_is_no_front_matter_is_text(string text)
    {
        var result = ReadingCase.ReadText(text);

        result.Diagnostics.ShouldBeEmpty();
        result.Article!.Text.ShouldBe(text);
        result.Article.Title.ShouldBeNull();
    }

    [Theory]
    [InlineData("---\n---\nRain.")]
    [InlineData("---\n# nothing\n---\nRain.")]
    [InlineData("---\ntitle:\n...\nRain.")]
    public void Front_matter_may_say_nothing(string text)
    {
        var result = ReadingCase.ReadText(text);

        result.Diagnostics.ShouldBeEmpty();
        result.Article!.Text.ShouldBe("Rain.");
        result.Article.Title.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "Error RE5003 a.txt: the file is empty (give it the text of an article)")]
    [InlineData(" \n\t\n", "Error RE5003 a.txt: the file is empty (give it the text of an article)")]
    [InlineData(
        "---\ntitle: Rain\n---\n",
        "Error RE5003 a.txt: the file has front matter but no text (write the text below the second line of `---`)")]
    [InlineData(
        "---\ntitle: Rain\nIt fell.",
        "Error RE5006 a.txt:1:1+3: the front matter has no end (close it with a line of three hyphens; if this is no front matter, remove the line)")]
    [InlineData(
        "---\ntitle: Minister: no comment\n---\nHe was silent.",
        "Error RE5007 a.txt:2:16+1: the front matter cannot be read as YAML (write one `key: value` a line, and put quotation marks round a value with a colon in it)")]
    [InlineData(
        "---\njust words\n---\nRain.",
        "Error RE5007 a.txt:2:1+10: the front matter is no list of keys and values (write one `key: value` a line, and put quotation marks round a value with a colon in it)")]
    [InlineData(
        "---\nsource: [a, b]\n---\nRain.",
        "Error RE5007 a.txt:2:9+1: the front matter holds more than keys and values (write one `key: value` a line, and put quotation marks round a value with a colon in it)")]
    [InlineData(
        "---\ntitle: a\ntitle: b\n---\nRain.",
        "Error RE5010 a.txt:3:1+5: `title` is given twice (keep one)")]
    public void A_file_that_cannot_be_used_says_what_to_do(string text, string expected)
    {
        var result = ReadingCase.ReadText(text);

        result.Article.ShouldBeNull();
        ReadingCase.Print(result.Diagnostics).ShouldBe(expected);
    }

    [Theory]
    [InlineData("titel: Rain", "Warning RE5008 a.txt:2:1+5: unknown key `titel` (did you mean `title`?)")]
    [InlineData(
        "author: Jane",
        "Warning RE5008 a.txt:2:1+6: unknown key `author` (known are `title`, `source`, `published`, `language`, `genre`)")]
    [InlineData(
        "published: 16.02.2019",
        "Warning RE5009 a.txt:2:12+10: `16.02.2019` is no date: expected the form `2024-05-31` (did you mean `2019-02-16`?)")]
    [InlineData(
        "published: yesterday",
        "Warning RE5009 a.txt:2:12+9: `yesterday` is no date: expected the form `2024-05-31` (write year, month and day in digits)")]
    [InlineData(
        "published: 2019-02-30",
        "Warning RE5009 a.txt:2:12+10: `2019-02-30` is no date: expected the form `2024-05-31` (write year, month and day in digits)")]
    [InlineData(
        "language: Arabic",
        "Warning RE5009 a.txt:2:11+6: `Arabic` is no language: expected a code of two letters such as `ar` or `en` (did you mean `ar`?)")]
    [InlineData(
        "language: unknown",
        "Warning RE5009 a.txt:2:11+7: `unknown` is no language: expected a code of two letters such as `ar` or `en` (leave it out to have the language detected)")]
    public void A_slip_in_the_front_matter_is_a_warning_beside_the_article(string line, string expected)
    {
        var result = ReadingCase.ReadText($"---\n{line}\n---\nRain.");

        ReadingCase.Print(result.Diagnostics).ShouldBe(expected);
        result.Article.ShouldBe(new Article { Id = "a.txt", Path = "a.txt", Text = "Rain.", FirstLine = 4, TextOffset = 9 + line.Length });
    }

    [Theory]
    [InlineData("2019-02-16T23:30:00+02:00")]
    [InlineData("2019-02-16 00:00")]
    public void A_time_of_day_behind_the_date_is_left_alone(string published) =>
        ReadingCase.ReadText($"---\npublished: {published}\n---\nRain.").Article!.Published.ShouldBe(new DateOnly(2019, 2, 16));

    public static TheoryData<byte[], string> UnreadableBytes => new()
    {
        {
            [0x61, 0xC7, 0xE1],
            "Error RE5005 a.txt: the byte 0xC7 at offset 1 is not UTF-8 (save the file as UTF-8; one saved in the Arabic Windows code page is read with `--encoding windows-1256`)"
        },
        {
            [0xEF, 0xBB, 0xBF, 0x61, 0xFF],
            "Error RE5005 a.txt: the byte 0xFF at offset 4 is not UTF-8 (save the file as UTF-8; one saved in the Arabic Windows code page is read with `--encoding windows-1256`)"
        },
        {
            [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8],
            "Error RE5005 a.txt: half of a UTF-16 character stands alone at byte offset 4 (save the file anew, best as UTF-8)"
        },
        {
            [0xFF, 0xFE, 0x61, 0x00, 0x62],
            "Error RE5005 a.txt: half of a UTF-16 character stands alone at byte offset 4 (save the file anew, best as UTF-8)"
        },
        {
            "%PDF-1.7\n"u8.ToArray(),
            "Error RE5004 a.txt: the file is no text but a PDF document (export its text to a `.txt` file in UTF-8)"
        },
        {
            [0x61, 0x00, 0x62, 0x00],
            "Error RE5004 a.txt: the file is no text but a binary file, or UTF-16 without a byte order mark: it has a byte 0 (save the article as UTF-8 text)"
        },
    };

    [Theory]
    [MemberData(nameof(UnreadableBytes))]
    public void Bytes_that_are_no_text_are_told_by_their_offset(byte[] bytes, string expected)
    {
        var result = ReadingCase.ReadText(bytes);

        result.Article.ShouldBeNull();
        ReadingCase.Print(result.Diagnostics).ShouldBe(expected);
    }

    [Fact]
    public void Utf_8_read_as_windows_1256_is_doubted()
    {
        var result = ReadingCase.ReadText(Arabic, new ArticleReader { Encoding = ArticleEncoding.Windows1256 });

        result.Article.ShouldNotBeNull();
        ReadingCase.Print(result.Diagnostics).ShouldBe(
            "Warning RE5016 a.txt: the file is read as Windows-1256, but its bytes are UTF-8 "
            + "(leave `--encoding` out, else its Arabic words are not recognised)");
    }

    [Fact]
    public void A_file_at_the_limit_is_read_and_one_above_it_refused()
    {
        var reader = new ArticleReader(maximumBytes: 8);

        ReadingCase.ReadText("12345678", reader).Article!.Text.ShouldBe("12345678");
        ReadingCase.Print(ReadingCase.ReadText("123456789", reader).Diagnostics).ShouldBe(
            "Error RE5002 a.txt: the file is larger than 8 bytes, the largest article there can be "
            + "(give each article a file of its own, or a line of its own in a `.jsonl` file)");
    }

    [Fact]
    public void Deep_nesting_in_front_matter_ends_at_its_first_bracket()
    {
        var result = ReadingCase.ReadText($"---\ntitle: {new string('[', 16_000)}\n---\nRain.");

        result.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RE5007");
    }
}
