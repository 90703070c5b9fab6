using System.Text.RegularExpressions;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.House;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = Read("README.md");
    private static readonly string Run = Read(".ci", "run");

    [Fact]
    public void The_commands_of_the_readme_are_those_that_a_change_must_pass()
    {
        var commands = ShellBlock().Matches(Readme).Select(match => match.Groups[1].Value);

        commands.ShouldBe([Quoted("check_command"), Quoted("test_command")]);
    }

    [Fact]
    public void Both_commands_are_run()
    {
        Run.ShouldContain("\nstep $check_command\n");
        Run.ShouldContain("\nstep $test_command\n");
    }

    private static string Read(params string[] parts) => File.ReadAllText(Repository.PathOf(parts));

    private static string Quoted(string variable) => Regex.Match(
        Run,
        $"^{variable}='(.*)'$",
        RegexOptions.Multiline | RegexOptions.NonBacktracking).Groups[1].Value;

    [GeneratedRegex(@"^```sh\n(.*)\n```$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShellBlock();
}
