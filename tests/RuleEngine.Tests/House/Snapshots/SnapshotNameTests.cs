using System.Reflection;
using RuleEngine.Tests.Support;
using VerifyTests;

namespace RuleEngine.Tests.House.Snapshots;

public sealed class SnapshotNameTests
{
    private static readonly string[] TwoWords = ["a", "b"];

    [Fact]
    public void A_test_without_parameters_is_named_by_its_class_and_method() =>
        PrefixOf(nameof(Plain), new VerifySettings()).ShouldBe("SnapshotNameTests.Plain");

    [Fact]
    public void A_nested_class_is_named_within_the_one_that_holds_it() =>
        SnapshotName.PrefixOf(typeof(Inner).GetMethod(nameof(Inner.Test))!, new VerifySettings()).ShouldBe("SnapshotNameTests.Inner.Test");

    [Fact]
    public void A_row_is_named_by_its_parameters()
    {
        var settings = new VerifySettings();
        settings.UseParameters("militia", 1.5);

        PrefixOf(nameof(Rows), settings).ShouldBe("SnapshotNameTests.Rows_text=militia_number=1.5");
    }

    [Fact]
    public void A_list_and_a_null_have_names()
    {
        var settings = new VerifySettings();
        settings.UseParameters(TwoWords, null);

        PrefixOf(nameof(Rows), settings).ShouldBe("SnapshotNameTests.Rows_text=[a,b]_number=null");
    }

    [Fact]
    public void A_text_can_stand_for_the_parameters()
    {
        var settings = new VerifySettings();
        settings.UseTextForParameters("RE2003");

        PrefixOf(nameof(Rows), settings).ShouldBe("SnapshotNameTests.Rows_RE2003");
    }

    [Fact]
    public void Characters_that_some_file_system_forbids_become_hyphens()
    {
        var settings = new VerifySettings();
        settings.UseTextForParameters("a\"b\\c<d>e|f:g*h?i/j\tk\0l-m n.o");

        PrefixOf(nameof(Rows), settings).ShouldBe("SnapshotNameTests.Rows_a-b-c-d-e-f-g-h-i-j-k-l-m n.o");
    }

    [Fact]
    public void A_row_that_does_not_say_its_parameters_fails()
    {
        var failure = Should.Throw<InvalidOperationException>(() => PrefixOf(nameof(Rows), new VerifySettings()));

        failure.Message.ShouldBe("`Rows` is a theory: add UseParameters(text, number)");
    }

    [Fact]
    public void Parameters_are_given_once()
    {
        var settings = new VerifySettings();
        settings.UseParameters(1);

        Should.Throw<InvalidOperationException>(() => settings.UseTextForParameters("one"));
        Should.Throw<ArgumentException>(() => new VerifySettings().UseParameters());
    }

    [Theory]
    [InlineData("/_/tests/RuleEngine.Tests/House/T.cs", null, "tests/RuleEngine.Tests/House")]
    [InlineData("/_/tests/RuleEngine.Tests/House/T.cs", "Accepted", "tests/RuleEngine.Tests/House/Accepted")]
    [InlineData("/_/tests/RuleEngine.Tests/House/T.cs", "../Accepted", "tests/RuleEngine.Tests/Accepted")]
    public void A_source_path_that_the_build_mapped_leads_back_into_the_checkout(string source, string? directory, string expected)
    {
        var settings = new VerifySettings();
        if (directory is not null)
        {
            settings.UseDirectory(directory);
        }

        SnapshotName.DirectoryOf(source, settings).ShouldBe(Repository.PathOf(expected));
    }

    [Fact]
    public void Two_snapshots_cannot_share_a_file()
    {
        SnapshotName.Reserve("folder/SnapshotNameTests.Shared.verified.txt");

        Should.Throw<InvalidOperationException>(() => SnapshotName.Reserve("folder/SnapshotNameTests.Shared.verified.txt"))
            .Message.ShouldBe("two snapshots share the name SnapshotNameTests.Shared.verified.txt");
    }

    private static string PrefixOf(string method, VerifySettings settings) => SnapshotName.PrefixOf(
        typeof(SnapshotNameTests).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!,
        settings);

    private static void Plain()
    {
        // Only its name is read.
    }

    private static string Rows(object? text, object? number) => $"{text}{number}";

    private static class Inner
    {
        public static void Test()
        {
            // Only its name is read.
        }
    }
}
