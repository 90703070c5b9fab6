using System.Reflection;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.House.Budgets;

public sealed class BudgetTests
{
    private const int MaxMethodLines = 60;

    // Nine in ten are to be shorter than this; the longest tenth may go up to the hard stop.
    private const int UsualFileLines = 250;
    private const int UsualMethodLines = 25;

    private static readonly string Root = Repository.PathOf("src");

    private static readonly Assembly Library = Assembly.Load("RuleEngine");

    private static readonly Lazy<IReadOnlyList<SourceFile>> Files = new(() =>
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !PathIn(path).Split('/').Any(folder => folder is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => SourceFile.Parse(path, File.ReadAllText(path))),
    ]);

    [Fact]
    public void Every_source_file_keeps_the_house_rules()
    {
        Files.Value.ShouldNotBeEmpty();
        Files.Value.SelectMany(file => FileBudget.Violations(file, PathIn(file.Path))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_type_of_the_library_is_seen_in_a_source_file()
    {
        var compiled = Library.GetTypes()
            .Where(type => !type.IsNested && type.Namespace?.Split('.')[0] == "RuleEngine")
            .Select(type => $"{type.Namespace}.{type.Name.Split('`')[0]}")
            .Distinct();
        var written = Files.Value.SelectMany(file => file.TopLevelTypes.Select(type => $"{file.Namespace}.{type}"));

        compiled.Except(written).ShouldBeEmpty();
    }

    [Fact]
    public void No_method_is_longer_than_a_screen() => MethodLength.ReadAll(Library.Location)
        .Where(method => method.Lines > MaxMethodLines)
        .ShouldBeEmpty();

    [Fact]
    public void Nine_files_and_nine_methods_in_ten_are_short()
    {
        NinthTenth(Files.Value.Where(file => !file.IsTable).Select(file => file.Lines.Count)).ShouldBeLessThanOrEqualTo(UsualFileLines);
        NinthTenth(MethodLength.ReadAll(Library.Location).Select(method => method.Lines)).ShouldBeLessThanOrEqualTo(UsualMethodLines);
    }

    [Fact]
    public void The_length_of_a_method_is_read()
    {
        FourLines(1).ShouldBe(3);

        // An optimised build does not stop at the braces.
        MethodLength.ReadAll(typeof(BudgetTests).Assembly.Location)
            .Single(method => method.Method == $"{nameof(BudgetTests)}.{nameof(FourLines)}")
            .Lines.ShouldBeInRange(2, 4);
    }

    [Theory]
    [InlineData("RuleEngine/A/Word.cs", "namespace RuleEngine.A;\n\ninternal sealed class Word;\n", null)]
    [InlineData("RuleEngine/A/Word.Data.cs", "namespace RuleEngine.A;\n\ninternal static partial class Word;\n", null)]
    [InlineData("RuleEngine/A/Word.cs", "namespace RuleEngine.A;\n\nrecord Word(int A);\n\nrecord Noun(int A) : Word(A);\n", null)]
    [InlineData("RuleEngine.Cli/Program.cs", "return 0;\n", null)]
    [InlineData("RuleEngine/A/Word.cs", "namespace RuleEngine.B;\n\nclass Word;\n", "namespace RuleEngine.B, its folder says RuleEngine.A")]
    [InlineData("RuleEngine/A/Word.cs", "namespace RuleEngine.A\n{\n}\nclass Word;\n", "namespace not file-scoped, its folder says RuleEngine.A")]
    [InlineData("RuleEngine/A/Words.cs", "namespace RuleEngine.A;\n\npublic readonly record struct Word(int A);\n", "its first type is Word")]
    public void A_file_is_judged_by_its_name_folder_and_types(string path, string text, string? violation) =>
        FileBudget.Violations(SourceFile.Parse(path, text), path).ShouldBe(violation is null ? [] : [$"{path}: {violation}"]);

    [Theory]
    [InlineData("RuleEngine/Word.cs", 400, 0)]
    [InlineData("RuleEngine/Word.cs", 401, 1)]
    [InlineData("RuleEngine/Word.Data.cs", 401, 0)]
    public void A_long_file_is_a_table(string path, int lines, int violations)
    {
        var text = "namespace RuleEngine;\nclass Word;\n" + string.Concat(Enumerable.Repeat("// row\n", lines - 2));

        FileBudget.Violations(SourceFile.Parse(path, text), path).Count().ShouldBe(violations);
    }

    [Theory]
    [InlineData(98, 0)]
    [InlineData(99, 1)]
    public void Types_that_share_a_file_are_a_small_family(int cases, int violations)
    {
        var text = "namespace RuleEngine;\nclass Word;\n"
            + string.Concat(Enumerable.Range(0, cases).Select(i => $"/// <summary>A case.</summary>\nclass Case{i} : Word;\n"));

        FileBudget.Violations(SourceFile.Parse("RuleEngine/Word.cs", text), "RuleEngine/Word.cs").Count().ShouldBe(violations);
    }

    private static string PathIn(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static int NinthTenth(IEnumerable<int> lengths)
    {
        var sorted = lengths.Order().ToList();
        return sorted[sorted.Count * 9 / 10];
    }

    private static int FourLines(int number)
    {
        var next = number + 1;
        return next + 1;
    }
}
