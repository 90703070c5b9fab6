using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Packs;

namespace RuleEngine.Tests.Rules.Binding.Packs;

public sealed class PackLoaderTests
{
    private const string Collection =
        """
        === pack-a/pack.yaml
        pack: a
        language: en
        requires: {base: deep}
        === pack-a/rules.yaml
        rules: [{id: a, match: $base.x}]
        === pack-b/pack.yaml
        pack: b
        language: en
        === pack-b/rules.yaml
        rules: [{id: b, phrases: [word]}]
        === more/deep/pack.yaml
        pack: deep
        language: any
        version: 1.2
        === more/deep/words.yaml
        define: {x: [word]}
        === samples/article.txt
        An article.
        === samples/deep/deeper/pack.yaml
        pack: too-deep
        language: en
        """;

    [Fact]
    public void A_collection_holds_packs_one_or_two_levels_down_and_each_stands_behind_what_it_requires() =>
        NamesOf(Collection, names: null).ShouldBe(["deep", "a", "b"]);

    [Fact]
    public void A_pack_is_kept_with_what_it_requires() => NamesOf(Collection, ["a"]).ShouldBe(["deep", "a"]);

    [Fact]
    public void A_pack_given_twice_is_one_pack()
    {
        using var packs = PackFixture.Create(Collection);
        var link = Path.Combine(packs.Folder, "link");
        Directory.CreateSymbolicLink(link, Path.Combine(packs.Folder, "pack-b"));
        var diagnostics = new DiagnosticBag();

        var loaded = PackLoader.Load([Path.Combine(packs.Folder, "pack-b"), Path.Combine(packs.Folder, "pack-b") + "/", link], null, diagnostics);

        diagnostics.ShouldBeEmpty();
        loaded.ShouldHaveSingleItem().Name.ShouldBe("b");
    }

    [Fact]
    public void A_pack_that_was_asked_for_and_is_not_there_is_an_error()
    {
        using var packs = PackFixture.Create(Collection);
        var diagnostics = new DiagnosticBag();

        PackLoader.Load([packs.Folder], ["bb"], diagnostics).ShouldBeEmpty();

        var diagnostic = diagnostics.ShouldHaveSingleItem();
        $"{diagnostic.Id} {diagnostic.Message}: {diagnostic.Help}".ShouldBe("RE2010 there is no pack `bb`: did you mean `b`?");
    }

    [Fact]
    public void Rule_files_are_read_in_ordinal_order_with_or_without_a_byte_order_mark()
    {
        using var packs = PackFixture.Create("=== pack.yaml\npack: a\nlanguage: en\n=== b.yaml\nrules: [{id: b, phrases: [x]}]\n=== B.yaml\nrules: [{id: B, phrases: [y]}]\n");
        packs.Write("a.yaml", "\uFEFFrules: [{id: a, phrases: [z]}]");
        var diagnostics = new DiagnosticBag();

        var files = PackLoader.Load([packs.Folder], null, diagnostics).Single().Files;

        diagnostics.ShouldBeEmpty();
        files.Select(static file => file.Rules[0].Id.Value).ShouldBe(["B", "a", "b"]);
    }

    [Theory]
    [InlineData("missing", "this folder does not exist")]
    [InlineData("samples", "this folder holds no pack")]
    [InlineData("samples/article.txt", "this is a file; rules are read from folders")]
    [InlineData("loose", "this folder has rule files but no `pack.yaml`")]
    public void A_folder_without_packs_is_told_with_the_reason(string folder, string expected)
    {
        using var packs = PackFixture.Create("=== pack/pack.yaml\npack: a\nlanguage: en\n=== samples/article.txt\nAn article.\n=== loose/labels.yaml\nrules: [{id: a, phrases: [b]}]");
        var diagnostics = new DiagnosticBag();

        PackLoader.Load([Path.Combine(packs.Folder, folder)], null, diagnostics).ShouldBeEmpty();

        var diagnostic = diagnostics.ShouldHaveSingleItem();
        (diagnostic.Id, diagnostic.Message).ShouldBe(("RE2001", expected));
    }

    private static IEnumerable<string> NamesOf(string files, string[]? names)
    {
        using var packs = PackFixture.Create(files);
        var diagnostics = new DiagnosticBag();
        var loaded = PackLoader.Load([packs.Folder], names, diagnostics);
        diagnostics.ShouldBeEmpty();
        return loaded.Select(static pack => pack.Name);
    }
}
