using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Racing;

namespace RuleEngine.Benchmarks.Commands;

/// <summary><c>race</c>: the whole job on generated articles, at several numbers of rules, beside the peers.</summary>
internal static class RaceCommand
{
    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = Arguments.Parse(
            words, ["--rules", "--threads", "--sample", "--best", "--articles", "--peers"], "--flex");
        var folder = new RaceFolder(Path.GetFullPath(arguments.Place(0, "DIR")));
        var settings = new RaceSettings
        {
            Folder = folder,
            Peers = Path.GetFullPath(arguments.Text("--peers") ?? folder.Peers),
            Rules = arguments.Numbers("--rules", 100, 1_000, 10_000, 100_000),
            HasFlex = arguments.Has("--flex"),
            Threads = arguments.Number("--threads", 1),
            Sample = arguments.Number("--sample", 20),
            Times = arguments.Number("--best", 5),
            Articles = arguments.Number("--articles", int.MaxValue),
        };
        return new Race(settings, output).Run() ? 0 : 1;
    }
}
