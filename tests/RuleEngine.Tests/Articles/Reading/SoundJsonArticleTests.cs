using System.Diagnostics.CodeAnalysis;
using System.Text;
using RuleEngine.Articles.Reading;

namespace RuleEngine.Tests.Articles.Reading;

/// <summary>The short way to an article against the one that can tell what is wrong with it.</summary>
public sealed class SoundJsonArticleTests
{
    private const int Lines = 20_000;

    // Whatever asks for the object of a line is given it by the long way.
    private static readonly ArticleReader LongWay = new() { Inspect = static (_, _, _, _) => { } };

    private static readonly string[] Members =
    [
        "\"id\": \"a1\"", "\"id\": 7.50", "\"id\": \"خبر ١\"", "\"id\": null", "\"\\u0069d\": \"b\"",
        "\"text\": \"هطل المطر.\\n\\nThen it stopped.\"", "\"text\": \"Rain \\ud83d\\ude00 \\\"fell\\\".\"", "\"text\": \"half \\ud83d\"", "\"text\": \" \"",
        "\"title\": \"T\"", "\"title\": null", "\"title\": 5", "\"language\": \"AR-EG\"", "\"language\": \"arabic\"",
        "\"published\": \"2024-05-31T10:00\"", "\"published\": \"31/5/2024\"", "\"genre\": \" news \"", "\"source\": \"س\"",
        "\"tags\": [{\"id\": 3, \"t\": [null, true, \"ن\"]}]", "\"\\ud83d\": 1", "\"نص\": {}",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Both_ways_read_the_same_from_random_lines(int seed)
    {
        var random = new Random(seed);
        var bytes = Enumerable.Range(0, Lines).SelectMany(_ => LineOf(random)).ToArray();

        var expected = ReadingCase.ReadLines(bytes, LongWay);
        var actual = ReadingCase.ReadLines(bytes);

        actual.Count.ShouldBe(expected.Count);
        for (var i = 0; i < actual.Count; i++)
        {
            actual[i].Name.ShouldBe(expected[i].Name);
            actual[i].Article.ShouldBe(expected[i].Article);
            ReadingCase.Print(actual[i].Diagnostics).ShouldBe(ReadingCase.Print(expected[i].Diagnostics));
        }

        actual.Count(static result => result.Article is not null).ShouldBeInRange(Lines / 20, Lines);
    }

    [Theory]
    [InlineData("""{"id": 7.50, "tags": [{"id": 3}], "text": "هطل المطر.\nثم توقف.", "language": "AR", "published": "2024-05-31", "title": null}""", true)]
    [InlineData(""" {"id":"a","text":"Rain."}  """, true)]
    [InlineData("""{"id": "a", "text": "Rain."} {}""", false)]
    [InlineData("""{"id": "a", "text": "Rain.", "text": "Snow."}""", false)]
    [InlineData("""{"id": "a", "text": "half \ud83d of it"}""", false)]
    [InlineData("""{"id": "a", "text": "Rain.", "language": "arabic"}""", false)]
    [InlineData("""{"id": "a"}""", false)]
    [InlineData("[]", false)]
    [InlineData("", false)]
    public void Only_a_line_with_nothing_to_tell_of_goes_the_short_way(string line, bool isSound) =>
        (new SoundJsonArticle("a.jsonl").Read(Encoding.UTF8.GetBytes(line)) is not null).ShouldBe(isSound);

    [Fact]
    public void Bytes_that_are_no_characters_are_seen_in_what_is_skipped() =>
        new SoundJsonArticle("a.jsonl").Read([.. "{\"id\": 1, \"text\": \"Rain.\", \"x\": \""u8, 0xE1, .. "\"}"u8]).ShouldBeNull();

    [SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "Lines of a test, from a seed.")]
    private static byte[] LineOf(Random random)
    {
        var members = random.GetItems(Members, random.Next(5)).Prepend(random.Next(3) > 0 ? Members[5] : Members[9]);
        var id = random.Next(4) == 0 ? Members[random.Next(5)] : $"\"id\": {random.Next(5 * Lines)}";
        var line = Encoding.UTF8.GetBytes($"{{{string.Join(", ", members.Append(id))}}}\r\n");
        for (var slips = random.Next(8) - 5; slips > 0; slips--)
        {
            // A byte of any kind but the line's end, where a line of this test would become two.
            line[random.Next(line.Length - 2)] = (byte)random.Next(11, 256);
        }

        return line;
    }
}
