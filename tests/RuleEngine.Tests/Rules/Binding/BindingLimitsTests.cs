using System.Globalization;
using System.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding;

namespace RuleEngine.Tests.Rules.Binding;

/// <summary>What needs many lines, or a file that is no text, and so is written by code.</summary>
public sealed class BindingLimitsTests
{
    [Fact]
    public void A_list_of_more_than_two_hundred_thousand_entries_is_refused()
    {
        using var packs = PackFixture.Create("=== rules.yaml\ndefine:\n  all: {file: all.txt}\n");
        packs.Write("all.txt", Lines(200_001, static i => $"w{i}"));

        DiagnosticOf(packs).ShouldBe("RE4103 the list `all.txt` has 200,001 entries; 200,000 are the most");
    }

    [Fact]
    public void More_than_a_thousand_regular_expressions_are_refused()
    {
        using var packs = PackFixture.Create($"=== rules.yaml\nrules:\n{Lines(1_002, static i => $"  - {{id: r{i}, match: /a{i}/}}")}");

        DiagnosticOf(packs).ShouldBe("RE4104 there are more than 1,000 different regular expressions");
    }

    [Fact]
    public void A_rule_set_of_more_than_a_million_parts_is_refused()
    {
        var location = new SourceLocation(new SourceText("pack.yaml", "pack: large"), new TextSpan(6, 5));
        var list = new BoundList(location, "[]", [.. Enumerable.Repeat<BoundPattern>(new BoundBuiltin(location, "word"), 1_000_000)]);
        var pack = new BoundPack("large", "any", location)
        {
            Version = "1.0.0",
            Title = "large",
            Definitions = [new BoundDefinition(new DefinitionSymbol("large", "all", location), list, [])],
        };
        var diagnostics = new DiagnosticBag();

        SizeCheck.Run([pack], diagnostics);

        diagnostics.ShouldHaveSingleItem().Message.ShouldBe("the packs have more than 1,000,000 words and other parts together");
    }

    [Fact]
    public void Pairs_of_more_than_a_million_parts_are_refused_before_they_are_made()
    {
        using var packs = PackFixture.Create(
            "=== rules.yaml\ndefine: {a: [a1], b: [b1], c: [c1]}\nrules:\n"
            + "  - {id: pair, pairs: [$a, $b, $c], phrases: [{file: all.txt}, {pattern: $one then $other}]}\n");
        packs.Write("all.txt", Lines(180_000, static i => $"w{i}"));

        DiagnosticOf(packs).ShouldBe("RE4102 `pairs` makes 6 rules of this one, with more than 1,000,000 words and other parts together");
    }

    [Fact]
    public void A_file_of_more_than_sixty_four_megabytes_is_refused()
    {
        using var packs = PackFixture.Create("=== rules.yaml\ndefine:\n  all: {file: all.txt}\n");
        using (var file = File.Create(Path.Combine(packs.Folder, "all.txt")))
        {
            file.SetLength((64 << 20) + 1);
        }

        DiagnosticOf(packs).ShouldBe("RE4105 this file has 67,108,865 bytes; more than 67,108,864 are not read");
    }

    [Theory]
    [InlineData(new byte[] { 0x6D, 0xC7, 0x6D }, "RE2002 byte 1 of this file is not UTF-8")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x6D, 0xFF }, "RE2002 byte 4 of this file is not UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x6D, 0x00 }, "RE2002 this file is UTF-16; rules and lists are read as UTF-8")]
    public void A_file_that_is_not_utf_8_is_refused_with_the_place(byte[] content, string expected)
    {
        using var packs = PackFixture.Create("=== rules.yaml\ndefine:\n  all: {file: all.txt}\n");
        File.WriteAllBytes(Path.Combine(packs.Folder, "all.txt"), content);

        DiagnosticOf(packs).ShouldBe(expected);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("link.txt")]
    [InlineData("folder/outside.txt")]
    public void A_list_outside_the_pack_is_refused(string name)
    {
        using var packs = PackFixture.Create($"=== outside.txt\nword\n=== mine/pack.yaml\npack: mine\nlanguage: en\n=== mine/rules.yaml\ndefine:\n  all: {{file: {name}}}\n");
        File.CreateSymbolicLink(Path.Combine(packs.Folder, "mine", "link.txt"), Path.Combine(packs.Folder, "outside.txt"));
        Directory.CreateSymbolicLink(Path.Combine(packs.Folder, "mine", "folder"), packs.Folder);

        DiagnosticOf(packs).ShouldBe($"RE2020 `{name}` lies outside the pack");
    }

    [Fact]
    public void A_chain_of_ten_thousand_definitions_is_refused_and_exhausts_nothing()
    {
        using var packs = PackFixture.Create($"=== rules.yaml\ndefine:\n  a0: [word]\n{Lines(10_000, static i => $"  a{i + 1}: $a{i} or number")}");

        Build(packs).ShouldAllBe(static d => d.Id == "RE4101");
    }

    [Fact]
    public void A_circle_of_ten_thousand_rules_is_told_and_exhausts_nothing()
    {
        using var packs = PackFixture.Create($"=== rules.yaml\nrules:\n{Lines(10_000, static i => $"  - {{id: r{i}, match: rule(r{(i + 1) % 10_000})}}")}");

        DiagnosticOf(packs).ShouldBe(
            "RE2008 names refer to each other in a circle: "
            + "`rule(r0)` → `rule(r1)` → `rule(r2)` → `rule(r3)` → `rule(r4)` → `rule(r5)` → `rule(r6)` → `rule(r7)` → 9,992 more → `rule(r0)`");
    }

    [Fact]
    public void Names_that_all_refer_to_each_other_are_told_a_few_times()
    {
        var all = string.Join(", ", Enumerable.Range(0, 300).Select(static i => $"$a{i}"));
        using var packs = PackFixture.Create($"=== rules.yaml\ndefine:\n{Lines(300, i => $"  a{i}: [{all}]")}");

        Build(packs).Count.ShouldBe(20);
    }

    private static string DiagnosticOf(PackFixture packs)
    {
        var diagnostic = Build(packs).ShouldHaveSingleItem();
        return $"{diagnostic.Id} {diagnostic.Message}";
    }

    private static IReadOnlyList<Diagnostic> Build(PackFixture packs)
    {
        var (program, diagnostics) = RuleSetBuilder.Build([packs.Folder], packNames: null);
        program.ShouldBeNull();
        return diagnostics;
    }

    private static string Lines(int count, Func<int, FormattableString> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(line(i).ToString(CultureInfo.InvariantCulture)).Append('\n');
        }

        return text.ToString();
    }
}
