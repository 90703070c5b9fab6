using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Measuring;

namespace RuleEngine.Benchmarks.Commands;

/// <summary><c>stream</c>: the command line over all articles, from its start to its exit, writing JSON Lines.</summary>
internal static class StreamCommand
{
    private const double Megabyte = 1e6;

    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = Arguments.Parse(words, ["--rules", "--best", "--cli", "--jobs"]);
        var folder = new RaceFolder(Path.GetFullPath(arguments.Place(0, "DIR")));
        var rules = arguments.Number("--rules", 10_000);
        var program = arguments.Text("--cli") ?? CheckoutPaths.CommandLine;
        string[] jobs = arguments.Text("--jobs") is { } number ? ["--jobs", number] : [];
        string[] check = ["check", folder.Articles, "--rules", folder.PackOf(rules), "--format", "jsonl", "--fail-on", "never", .. jobs];
        var (seconds, _, run) = BestOf.Run(arguments.Number("--best", 1), () => ChildProcess.Run(program, check, keepsOutput: false));
        output.WriteLine("stream: rules, seconds from start to exit, MB/s of the file, MB resident at the most, MB written");
        output.WriteLine(
            $"stream {rules} {seconds:0.0} {Speed.Shown(Speed.Of(new FileInfo(folder.Articles).Length, seconds))}"
            + $" {run.PeakBytes / Megabyte:0} {run.OutputBytes / Megabyte:0}");
        return run.ExitCode == 0 ? 0 : 1;
    }
}
