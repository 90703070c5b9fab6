using VerifyTests;

namespace RuleEngine.Tests.House.Snapshots;

public sealed class TextDiffTests
{
    [Fact]
    public void A_line_that_moved_in_is_shown_once() =>
        Lines("a\nb\nc", "a\nnew\nb\nc").ShouldBe(["     1  a", "+    2  new", "     3  b", "     4  c"]);

    [Fact]
    public void A_line_that_went_is_shown_once() =>
        Lines("a\ngone\nb", "a\nb").ShouldBe(["     1  a", "-    2  gone", "     2  b"]);

    [Fact]
    public void Distant_changes_are_shown_with_a_gap_between()
    {
        var middle = string.Join('\n', Enumerable.Repeat("same", 10));

        Lines($"a\n{middle}\nb", $"x\n{middle}\ny").ShouldBe(
        [
            "-    1  a", "+    1  x", "     2  same", "     3  same", "    ...", "    10  same", "    11  same", "-   12  b", "+   12  y",
        ]);
    }

    [Fact]
    public void A_long_difference_is_cut()
    {
        var lines = Lines("none", string.Join('\n', Enumerable.Range(0, 500)));

        lines.Count.ShouldBe(121);
        lines[^1].ShouldBe("    ... (see the files for the rest)");
    }

    [Fact]
    public void Texts_too_long_to_align_are_shown_as_replaced()
    {
        var old = string.Join('\n', Enumerable.Range(0, 3000));
        var now = string.Join('\n', Enumerable.Range(1, 3000).Select(i => -i));

        Lines(old, now)[0].ShouldBe("-    1  0");
    }

    [Theory]
    [InlineData("a\u0649", "a\u064A", "first difference: line 1, column 2: U+0649 verified, U+064A received")]
    [InlineData("a\nbc", "a\nb\u200Fc", "first difference: line 2, column 2: U+0063 verified, U+200F received")]
    [InlineData("ab", "a", "first difference: line 1, column 2: U+0062 verified, the end received")]
    [InlineData("\U0001F600", "\U0001F601", "first difference: line 1, column 1: U+1F600 verified, U+1F601 received")]
    public void Characters_that_look_alike_are_named(string verified, string received, string expected) =>
        TextDiff.Describe(verified, received).TrimEnd('\n').Split('\n')[^1].ShouldBe(expected);

    private static List<string> Lines(string verified, string received) =>
        [.. TextDiff.Describe(verified, received).Split('\n').TakeWhile(line => line.Length > 0)];
}
