using RuleEngine.Articles;
using RuleEngine.Articles.Structure;

namespace RuleEngine.Tests.Articles.Structure;

public sealed class BlockReaderTests
{
    /// <summary>Whole articles in one string each: lines of a region and a text with a tab between, and articles with a line of === between.</summary>
    public static TheoryData<string> Cases =>
        [.. File.ReadAllText(Path.Combine(CaseFile.Folder, "blocks.txt")).ReplaceLineEndings("\n").TrimEnd('\n').Split("\n===\n").Skip(1)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_line_has_its_region(string expected)
    {
        var lines = expected.Split('\n').Where(static l => l[0] != '#').Select(static l => l.Split('\t')).ToArray();
        var given = lines.FirstOrDefault(static l => l[0] == "given");
        var text = string.Join('\n', lines.Where(static l => l[0] != "given").Select(static l => l[1]));

        var blocks = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = text, Title = given?[1] }).Blocks;

        blocks.Where(static b => b.Field == ArticleField.Text).Select(b => $"{b.Region}\t{text.Substring(b.Start, b.Length)}")
            .ShouldBe(lines.Where(static l => l[0] is not ("given" or "-")).Select(static l => $"{l[0]}\t{l[1].Trim()}"));
    }

    [Fact]
    public void A_title_given_apart_is_the_first_block()
    {
        var blocks = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Title = " Rain ", Text = "Snow fell." }).Blocks;

        blocks.ShouldBe([new Block(Region.Title, ArticleField.Title, 1, 4), new Block(Region.Lead, ArticleField.Text, 0, 10) { Line = 1, Column = 1 }]);
    }

    [Fact]
    public void Blocks_lie_between_line_breaks_of_every_kind_without_the_spaces_round_them()
    {
        var blocks = ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = "  One.\r\n\r\n\tTwo. \rThree.\u2028Four.\u0085\u00A0Five." }).Blocks;

        blocks.Select(static b => (b.Start, b.Length)).ShouldBe([(2, 4), (11, 4), (17, 6), (24, 5), (31, 5)]);
    }

    [Fact]
    public void Lines_that_a_fixed_width_broke_are_one_paragraph()
    {
        const string Text =
            """
            The committee met on Monday to discuss the new bridge, and its
            members agreed that the old one would have to be closed before the
            winter. Nobody spoke against the plan.
            The mayor said that the town had waited long enough for a bridge
            that could carry lorries, and thanked all those who had written to
            him about it.
            """;

        ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = Text }).Blocks.Select(static b => b.Region).ShouldBe([Region.Lead, Region.Paragraph]);
    }

    [Fact]
    public void Short_lines_that_nothing_broke_stay_apart()
    {
        const string Text =
            """
            Rain stops the final of the cup in the second half
            Snow closes the pass
            Wind tears the roof off the old market hall
            Hail ruins the harvest
            Fog keeps the ferries in port
            Sun returns to the coast
            """;

        ArticleAnalyzer.AnalyzeOnce(new Article { Id = "a", Text = Text }).Blocks.Length.ShouldBe(6);
    }
}
