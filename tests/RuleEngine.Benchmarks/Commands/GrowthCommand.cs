using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Growth;

namespace RuleEngine.Benchmarks.Commands;

/// <summary><c>growth</c>: what a unit of input costs while the input grows.</summary>
internal static class GrowthCommand
{
    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = Arguments.Parse(words, ["--rules", "--steps"]);
        var settings = new GrowthSettings
        {
            Folder = new RaceFolder(Path.GetFullPath(arguments.Place(0, "DIR"))),
            Rules = arguments.Numbers("--rules", 100, 1_000, 10_000, 100_000),
            Steps = arguments.Number("--steps", 5),
        };
        return new GrowthRun(settings, output).Run() ? 0 : 1;
    }
}
