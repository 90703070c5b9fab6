using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Packs;

namespace RuleEngine.Tests.Rules.Binding.Packs;

public sealed class TableReaderTests
{
    [Theory]
    [InlineData("name,leader\nFront,A\n", "name|leader / Front|A")]
    [InlineData("name,leader\r\nFront,A", "name|leader / Front|A")]
    [InlineData("\"name\",\"leader\"\n\"Front, The\",\"A \"\"B\"\" C\"", "name|leader / Front, The|A \"B\" C")]
    [InlineData("a\n\"two\nlines\"\nb", "a / two\nlines / b")]
    [InlineData("a,,c\n,,\n", "a||c / ||")]
    [InlineData("a\n\n\n b \n", "a / b")]
    [InlineData(" \"a\" , b\n", "a|b")]
    [InlineData("\"a\"b,c\n", "ab|c")]
    [InlineData("a,\n", "a|")]
    [InlineData("", "")]
    public void A_table_is_cut_into_rows_and_cells(string table, string expected)
    {
        var reader = new TableReader(new SourceText("a.csv", table));
        var rows = new List<string>();
        while (reader.TryReadRow(out var cells))
        {
            rows.Add(string.Join('|', cells.Select(static cell => cell.Value)));
        }

        string.Join(" / ", rows).ShouldBe(expected);
        reader.UnclosedQuote.ShouldBeNull();
    }

    [Fact]
    public void A_cell_knows_its_place_in_the_file()
    {
        const string Table = "name,leader\n \"Front\",A";
        var reader = new TableReader(new SourceText("a.csv", Table));
        reader.TryReadRow(out _).ShouldBeTrue();
        reader.TryReadRow(out var cells).ShouldBeTrue();

        cells.Select(static cell => cell.Location.ToString()).ShouldBe(["a.csv:2:2", "a.csv:2:10"]);
    }

    [Fact]
    public void A_quotation_mark_without_its_partner_ends_the_table()
    {
        var reader = new TableReader(new SourceText("a.csv", "a\n\"b\nc"));
        reader.TryReadRow(out _).ShouldBeTrue();

        reader.TryReadRow(out _).ShouldBeFalse();
        reader.UnclosedQuote.ShouldNotBeNull().ToString().ShouldBe("a.csv:2:1");
    }
}
