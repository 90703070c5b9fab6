using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Generation;
using RuleEngine.Benchmarks.Growth;

namespace RuleEngine.Benchmarks.Commands;

/// <summary><c>smoke</c>: everything once on a corpus made on the spot, so that a benchmark that no longer runs is seen with the change that broke it.</summary>
internal static class SmokeCommand
{
    private const int Articles = 60;

    private static readonly int[] RuleSets = [60, 240];

    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        Arguments.Parse(words, []);
        using var temporary = new TemporaryFolder();
        var race = SmallRace.Write(temporary.Path, Articles, RuleSets);
        var rules = string.Join(',', RuleSets);
        (string Name, Func<int> Run)[] steps =
        [
            ("race", () => RaceCommand.Run(
                [race.Path, "--rules", rules, "--flex", "--threads", "2", "--best", "2", "--sample", $"{Articles}"], output)),
            ("growth", () => RunGrowth(race, output)),
            ("packs", () => PacksCommand.Run([race.Path, "--best", "1"], output)),
            ("allocation", () => AllocationCommand.Run([], output)),
            ("load", () => LoadCommand.Run([race.Path, "--rules", rules, "--flex", "--best", "1"], output)),
            ("stream", () => StreamCommand.Run([race.Path, "--rules", $"{RuleSets[0]}"], output)),
            ("parts", () => PartsCommand.Run(["--dry"], output)),
        ];
        var failed = steps.Where(step => step.Run() != 0).Select(static step => step.Name).ToArray();
        output.WriteLine(failed.Length == 0 ? "smoke: everything ran" : $"smoke: FAILED {string.Join(", ", failed)}");
        return failed.Length == 0 ? 0 : 1;
    }

    private static int RunGrowth(RaceFolder race, TextWriter output)
    {
        var settings = new GrowthSettings { Folder = race, Rules = RuleSets, Steps = 2, IsJudged = false };
        return new GrowthRun(settings, output).Run() ? 0 : 1;
    }
}
