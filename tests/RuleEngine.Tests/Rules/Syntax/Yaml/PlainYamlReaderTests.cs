using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Rules.Syntax.Yaml;

/// <summary>What is read without the library is what the library reads, with the same places.</summary>
public sealed class PlainYamlReaderTests
{
    private static readonly Gen<string> Files = Gen.Choose(0, int.MaxValue - 1).Select(static seed => new RandomYaml(seed).File());

    [Fact]
    public void Random_files_are_read_as_by_the_library() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(Arb.From(Files), static file => IsSame(new SourceText("random.yaml", file))));

    [Fact]
    public void Every_fourth_random_file_is_plain_or_the_comparison_would_say_little() =>
        Enumerable.Range(0, 2_000).Count(static seed => PlainYamlReader.Read(new SourceText("random.yaml", new RandomYaml(seed).File()), 0) is not null)
            .ShouldBeInRange(300, 1_500);

    [Fact]
    public void Files_of_the_repository_are_read_as_by_the_library()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Root, "*.yaml", SearchOption.AllDirectories))
        {
            IsSame(new SourceText(path, File.ReadAllText(path))).ShouldBeTrue(path);
        }
    }

    [Fact]
    public void Hardly_a_shipped_file_is_left_to_the_library()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "rules"), "*.yaml", SearchOption.AllDirectories);
        files.Count(static path => PlainYamlReader.Read(new SourceText(path, File.ReadAllText(path)), 0) is null).ShouldBeLessThan(files.Length / 10);
    }

    [Theory]
    [InlineData("a:\n  b\n")]
    [InlineData("a: b\n   c\n")]
    [InlineData("a: \"b\\n\"\n")]
    [InlineData("a: &b c\n")]
    [InlineData("a: [b: c]\n")]
    [InlineData("a:\nb: c\n")]
    [InlineData("- a\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b\n---\nc: d\n")]
    public void What_is_not_plain_or_not_right_is_left_to_the_library(string file) =>
        PlainYamlReader.Read(new SourceText("file.yaml", file), 0).ShouldBeNull();

    private static bool IsSame(SourceText source)
    {
        if (FileChecks.Unreadable(source) is not null || PlainYamlReader.Read(source, FileChecks.BehindByteOrderMark(source.Text)) is not { } plain)
        {
            return true;
        }

        var found = new DiagnosticBag();
        var (value, failure) = YamlReader.Read(new YamlPiece(source, 0, source.Text.Length), found);
        return failure is null && found.Count == 0 && AreSame(plain, value);
    }

    private static bool AreSame(YamlValue one, YamlValue? other) => (one, other) switch
    {
        (YamlList list, YamlList second) => list with { Items = second.Items } == second && list.Items.Length == second.Items.Length
            && list.Items.Zip(second.Items).All(static pair => AreSame(pair.First, pair.Second)),
        (YamlMap map, YamlMap second) => map with { Pairs = second.Pairs } == second && map.Pairs.Length == second.Pairs.Length
            && map.Pairs.Zip(second.Pairs).All(static pair => pair.First.Key == pair.Second.Key && AreSame(pair.First.Value, pair.Second.Value)),
        _ => one == other,
    };
}
