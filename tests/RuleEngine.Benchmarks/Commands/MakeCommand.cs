using RuleEngine.Benchmarks.Generation;

namespace RuleEngine.Benchmarks.Commands;

/// <summary><c>make</c>: a race of made-up words, for who has no generated one at hand.</summary>
internal static class MakeCommand
{
    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = Arguments.Parse(words, ["--articles", "--rules"]);
        var folder = Directory.CreateDirectory(arguments.Place(0, "DIR")).FullName;
        SmallRace.Write(folder, arguments.Number("--articles", 200), arguments.Numbers("--rules", 100, 1_000));
        output.WriteLine($"made {folder}");
        return 0;
    }
}
