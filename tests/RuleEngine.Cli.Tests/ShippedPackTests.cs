namespace RuleEngine.Cli.Tests;

/// <summary>What a newcomer sees first: the shipped packs on the sample articles.</summary>
public sealed class ShippedPackTests
{
    [Theory]
    [InlineData("ar-port-front")]
    [InlineData("ar-port-state")]
    [InlineData("en-dam-front")]
    [InlineData("en-dam-state")]
    public async Task The_samples_show_what_the_packs_find(string sample)
    {
        using var cli = new Support.Cli();

        var result = await cli.RunAsync($"check {{root}}/rules/samples/{sample}.txt --rules {{root}}/rules");

        result.Error.ShouldBeEmpty();
        await Verify(result.Output).UseTextForParameters(sample);
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
    public async Task The_packs_have_no_lint_errors()
    {
        using var cli = new Support.Cli();

        (await cli.RunAsync("lint --rules {root}/rules")).ExitCode.ShouldBe(ExitCode.Clean);
    }
}
