namespace RuleEngine.Cli.Tests.Commands;

/// <summary>Rules that were kept are the rules: every command says the same with them.</summary>
public sealed class CacheTests
{
    [Theory]
    [InlineData("check {data}/articles --format json --reproducible --attributions --score --fail-on never")]
    [InlineData("check {root}/rules/samples --rules {root}/rules --format jsonl --reproducible --fail-on never")]
    [InlineData("list --format json")]
    [InlineData("list definitions")]
    [InlineData("lint --rules {root}/rules")]
    [InlineData("test")]
    [InlineData("audit --rules {root}/rules")]
    [InlineData("explain ar-labels/militia {root}/rules/samples/ar-port-state.txt --rules {root}/rules")]
    public async Task A_command_says_the_same(string commandLine)
    {
        using var without = new Support.Cli();
        using var with = new Support.Cli { RuleCache = Path.Combine(without.Folder, "cache") };

        var expected = await without.RunAsync(commandLine);
        (await with.RunAsync(commandLine)).ShouldBe(expected);
        Directory.GetFiles(with.RuleCache).ShouldHaveSingleItem();
        (await with.RunAsync(commandLine)).ShouldBe(expected);
    }
}
