using RuleEngine.Diagnostics;

namespace RuleEngine.Tests.Diagnostics;

public sealed class DiagnosticRendererTests
{
    private static readonly DiagnosticDescriptor Unknown = new("RE9001", DiagnosticSeverity.Error, "unknown", "");

    [Fact]
    public void A_diagnostic_is_laid_out_as_the_conventions_show_it()
    {
        var source = new SourceText("rules/en.yaml", "one\ntwo\n    match: $opinoin-verbs then quote\n");

        Render(At(source, "$opinoin-verbs", "unknown name `$opinoin-verbs`", "not defined in this pack", "did you mean `$opinion-verbs`?"))
            .ShouldBe("""
                error[RE9001]: unknown name `$opinoin-verbs`
                 --> rules/en.yaml:3:12
                  |
                3 |     match: $opinoin-verbs then quote
                  |            ^^^^^^^^^^^^^^ not defined in this pack
                  = help: did you mean `$opinion-verbs`?

                """);
    }

    [Theory]
    [InlineData("قَالَ X", "X", 4)]
    [InlineData("記者 X", "X", 5)]
    [InlineData("👍🏽 X", "X", 5)]
    [InlineData("e\u0301 X", "X", 2)]
    [InlineData("a\tX", "X", 4)]
    [InlineData("a\u200cb X", "X", 3)]
    [InlineData("a\u202eb X", "X", 11)]
    [InlineData("a\0b X", "X", 11)]
    public void A_mark_stands_in_the_column_of_its_character(string line, string marked, int column)
    {
        var marks = Lines(Render(At(new SourceText("file", line), marked, "")))[4];

        marks.ShouldBe("  | " + new string(' ', column) + "^");
    }

    [Fact]
    public void A_mark_under_harakat_stands_under_their_letter()
    {
        const string Line = "قَالَ";
        var marks = Lines(Render(Unknown.At(new SourceLocation(new SourceText("file", Line), new TextSpan(1, 2)), "")))[4];

        marks.ShouldBe("  | ^^");
    }

    [Fact]
    public void A_place_at_the_end_of_a_line_is_marked_behind_it()
    {
        var source = new SourceText("file", "$a then");

        Lines(Render(Unknown.At(new SourceLocation(source, new TextSpan(7, 0)), "")))[4].ShouldBe("  |        ^");
    }

    [Fact]
    public void A_stretch_of_many_lines_is_marked_on_its_first()
    {
        var source = new SourceText("file", "a\r\nbcd\r\nef");

        Lines(Render(Unknown.At(new SourceLocation(source, TextSpan.FromBounds(4, 9)), "")))[3..5].ShouldBe(["2 | bcd", "  |  ^^"]);
    }

    [Fact]
    public void A_long_line_is_cut_on_both_sides_of_its_mark()
    {
        var source = new SourceText("file", new string('a', 500) + "X" + new string('b', 1_000_000));
        var lines = Lines(Render(At(source, "X", ""), new DiagnosticLayout { Width = 40 }));

        lines[3].ShouldBe("1 | …" + new string('a', 13) + "X" + new string('b', 26) + "…");
        lines[4].ShouldBe("  | " + new string(' ', 14) + "^");
    }

    [Fact]
    public void Places_in_two_files_have_an_arrow_each()
    {
        var one = At(new SourceText("a.yaml", "id: one"), "one", "two rules are called `one`", "the second") with
        {
            Related = [new DiagnosticLabel(new SourceLocation(new SourceText("b.yaml", "\n\n\n\n\n\n\n\n\nid: one"), new TextSpan(13, 3)), "the first")],
        };

        Render(one).ShouldBe("""
            error[RE9001]: two rules are called `one`
              --> a.yaml:1:5
               |
             1 | id: one
               |     ^^^ the second
              ::: b.yaml:10:5
               |
            10 | id: one
               |     --- the first

            """);
    }

    [Fact]
    public void A_diagnostic_without_a_place_names_its_path() =>
        Render(Unknown.About("rules/empty", "the folder holds no rules", "write a file `rules/empty/rules.yaml`")).ShouldBe("""
            error[RE9001]: the folder holds no rules
             --> rules/empty
              = help: write a file `rules/empty/rules.yaml`

            """);

    [Fact]
    public void Nothing_but_the_source_is_printed_into_a_file() =>
        Render(At(new SourceText("file", "ميليشيا ثم مليشيا"), "ثم", "`ثم` is unknown")).ShouldNotContain('\u2068');

    [Fact]
    public void On_a_screen_the_marked_part_is_isolated_from_its_neighbours()
    {
        const string Line = "ميليشيا ثم مليشيا";
        var lines = Lines(Render(At(new SourceText("file", Line), "ثم", "`ثم` is unknown"), DiagnosticLayout.Terminal));

        lines[0].ShouldBe("error[RE9001]: `\u2068ثم\u2069` is unknown");
        lines[3].ShouldBe("1 | \u2066\u2068ميليشيا \u2069\u2068ثم\u2069\u2068 مليشيا\u2069\u2069");
        lines[4].ShouldBe("  |         ^^");
    }

    [Fact]
    public void The_segments_say_what_they_are()
    {
        var segments = DiagnosticRenderer.Segments(At(new SourceText("file", "X"), "X", "message", "label", "help"));

        segments.Single(static s => s.Kind == DiagnosticSegmentKind.Severity).Text.ShouldBe("error[RE9001]");
        segments.Single(static s => s.Kind == DiagnosticSegmentKind.PrimaryMark).Text.ShouldBe("^ label\n");
        segments.Single(static s => s.Kind == DiagnosticSegmentKind.Help).Text.ShouldBe("help: help\n");
    }

    private static Diagnostic At(SourceText source, string marked, string message, string label = "", string? help = null) =>
        Unknown.At(
            new SourceLocation(source, new TextSpan(source.Text.IndexOf(marked, StringComparison.Ordinal), marked.Length)), message, label, help);

    private static string Render(Diagnostic diagnostic, DiagnosticLayout? layout = null) => DiagnosticRenderer.Render(diagnostic, layout);

    private static string[] Lines(string text) => text.Split('\n');
}
