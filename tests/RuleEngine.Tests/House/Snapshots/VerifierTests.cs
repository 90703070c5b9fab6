namespace RuleEngine.Tests.House.Snapshots;

public sealed class VerifierTests
{
    [Fact]
    public async Task A_text_is_compared_with_the_file_beside_the_test() => await Verify("one\ntwo");

    [Fact]
    public async Task An_extension_and_a_folder_can_be_chosen() =>
        await Verify("""{"findings":[]}""", "json").UseDirectory("Accepted");

    [Fact]
    public Task A_comparison_can_be_returned_as_a_task() => Verify("returned");

    [Theory]
    [InlineData("one")]
    [InlineData("a/b")]
    public async Task Each_row_has_a_file_of_its_own(string row) => await Verify($"row {row}").UseParameters(row);

    [Theory]
    [InlineData("en", "militia")]
    [InlineData(
        "ar",
        "ميليشيا")]
    public async Task A_row_can_be_named_by_a_text(string language, string word) => await Verify(word).UseTextForParameters(language);

    [Fact]
    public async Task A_difference_fails_the_test_that_awaits_it()
    {
        var folder = Directory.CreateTempSubdirectory("snapshot-");
        var comparison = Verify("received").UseDirectory(folder.FullName);

        await Should.ThrowAsync<VerifyTests.VerifyException>(() => comparison.ToTask());

        folder.GetFiles().ShouldHaveSingleItem().Name.ShouldBe(
            "VerifierTests.A_difference_fails_the_test_that_awaits_it.received.txt");
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task No_text_is_a_text_too(string? text) => await Verify(text).UseParameters(text);
}
