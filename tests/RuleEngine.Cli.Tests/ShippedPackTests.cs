namespace RuleEngine.Cli.Tests;

/// <summary>What a newcomer sees first: the shipped packs on the sample articles.</summary>
public sealed class ShippedPackTests
{
    [Theory]
    [InlineData("ar-port-front")]
    [InlineData("en-dam-state")]
    public async Task A_sample_is_checked_with_the_shipped_packs(string sample)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync($"check {{root}}/rules/samples/{sample}.txt --rules {{root}}/rules --fail-on never");

        result.ExitCode.ShouldBe(ExitCode.Clean);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain("Anonymous_Source");
    }

    [Fact]
    public async Task The_packs_pass_the_tests_that_they_carry()
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync("test --rules {root}/rules");

        result.ExitCode.ShouldBe(ExitCode.Clean, result.Output);
        result.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_README_shows_what_the_program_prints()
    {
        using var cli = new Support.Cli();
        var shown = (await File.ReadAllLinesAsync(RuleEngine.Tests.Support.Repository.PathOf("README.md")))
            .SkipWhile(static line => !line.StartsWith("rules/samples/en-dam-front.txt", StringComparison.Ordinal))
            .TakeWhile(static line => line != "```")
            .Where(static line => line.Length > 0)
            .ToList();

        var printed = (await cli.RunAsync("check {root}/rules/samples/en-dam-front.txt --rules {root}/rules")).Output.Split('\n');

        shown.Count.ShouldBeGreaterThan(5);
        shown.Skip(1).Except(printed).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_packs_have_no_lint_errors()
    {
        using var cli = new Support.Cli();

        (await cli.RunAsync("lint --rules {root}/rules")).ExitCode.ShouldBe(ExitCode.Clean);
    }
}
