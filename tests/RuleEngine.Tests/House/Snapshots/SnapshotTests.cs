using System.Text;
using VerifyTests;

namespace RuleEngine.Tests.House.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshot-");

    [Fact]
    public void The_accepted_text_passes_and_leaves_nothing_behind()
    {
        Write("T.M.verified.txt", "one\ntwo");

        Should.NotThrow(() => Verify("one\ntwo"));

        Names().ShouldBe(["T.M.verified.txt"]);
    }

    [Fact]
    public void Another_text_fails_and_is_written_beside()
    {
        Write("T.M.verified.txt", "one\ntwo");

        Should.Throw<VerifyException>(() => Verify("one\nthree"));

        File.ReadAllBytes(PathOf("T.M.received.txt")).ShouldBe([.. Mark, .. "one\nthree"u8]);
        File.ReadAllText(PathOf("T.M.verified.txt")).ShouldBe("one\ntwo");
    }

    [Fact]
    public void A_failure_shows_how_the_texts_differ()
    {
        Write("T.M.verified.txt", "a\nb\nc\nd\ne\nf\ng");

        var failure = Should.Throw<VerifyException>(() => Verify("a\nb\nc\nx\ne\nf\ng"));

        failure.Message.ShouldBe($"""
            the text is not that of T.M.verified.txt (- verified, + received):

                 2  b
                 3  c
            -    4  d
            +    4  x
                 5  e
                 6  f

            first difference: line 4, column 1: U+0064 verified, U+0078 received

            to accept it: mv '{PathOf("T.M.received.txt")}' '{PathOf("T.M.verified.txt")}'

            """);
    }

    [Fact]
    public void A_missing_accepted_text_fails_and_shows_the_text()
    {
        var failure = Should.Throw<VerifyException>(() => Verify("one"));

        failure.Message.ShouldContain("T.M.verified.txt does not exist or is empty");
        failure.Message.ShouldContain("+    1  one");
        Names().ShouldBe(["T.M.received.txt"]);
    }

    [Fact]
    public void An_empty_accepted_file_counts_as_missing()
    {
        File.WriteAllBytes(PathOf("T.M.verified.txt"), []);

        Should.Throw<VerifyException>(() => Verify("one")).Message.ShouldContain("does not exist or is empty");

        new FileInfo(PathOf("T.M.verified.txt")).Length.ShouldBe(0);
    }

    [Theory]
    [InlineData("one\r\ntwo")]
    [InlineData("one\ntwo\n")]
    [InlineData("one\r\ntwo\r\n")]
    public void Line_ends_that_a_checkout_or_an_editor_changes_are_forgiven(string accepted)
    {
        Write("T.M.verified.txt", accepted);

        Should.NotThrow(() => Verify("one\ntwo"));
    }

    [Theory]
    [InlineData("one\ntwo\n\n")]
    [InlineData("one\ntwo ")]
    [InlineData("One\ntwo")]
    [InlineData("one\n\u200Ftwo")]
    public void Nothing_else_is_forgiven(string accepted)
    {
        Write("T.M.verified.txt", accepted);

        Should.Throw<VerifyException>(() => Verify("one\ntwo"));
    }

    [Fact]
    public void A_line_end_that_the_text_has_must_be_in_the_accepted_file()
    {
        Write("T.M.verified.txt", "one");

        Should.Throw<VerifyException>(() => Verify("one\n"));
    }

    [Fact]
    public void An_accepted_file_without_a_byte_order_mark_is_read()
    {
        File.WriteAllText(PathOf("T.M.verified.txt"), "ستون", new UTF8Encoding(false));

        Should.NotThrow(() => Verify("ستون"));
    }

    [Theory]
    [InlineData("T.M.verified.json")]
    [InlineData("T.M#part.verified.txt")]
    public void An_accepted_file_that_no_text_answers_to_fails(string orphan)
    {
        Write("T.M.verified.txt", "one");
        Write(orphan, "old");

        var failure = Should.Throw<VerifyException>(() => Verify("one"));

        failure.Message.ShouldBe($"{orphan} belongs to no text of this test: delete it\n");
        Names().ShouldNotContain("T.M.received.txt");
    }

    [Fact]
    public void Files_of_other_tests_are_left_alone()
    {
        Write("T.M.verified.txt", "one");
        Write("T.M_p=1.verified.txt", "other");
        Write("T.Method.verified.txt", "other");
        Write("T.Method.received.txt", "other");

        Should.NotThrow(() => Verify("one"));

        Names().Count.ShouldBe(4);
    }

    [Fact]
    public void A_received_file_of_an_earlier_run_goes_when_the_test_passes()
    {
        Write("T.M.verified.txt", "one");
        Write("T.M.received.txt", "old");

        Should.NotThrow(() => Verify("one"));

        Names().ShouldBe(["T.M.verified.txt"]);
    }

    [Fact]
    public void A_text_is_refused_again_until_a_person_accepts_it()
    {
        Should.Throw<VerifyException>(() => Verify("one"));
        Should.Throw<VerifyException>(() => Verify("one"));

        File.Move(PathOf("T.M.received.txt"), PathOf("T.M.verified.txt"));

        Should.NotThrow(() => Verify("one"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Verify(string text) => new Snapshot(_folder.FullName, "T.M", "txt").Verify(text);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text, new UTF8Encoding(true));

    private List<string> Names() => [.. _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];
}
