using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Generation;
using RuleEngine.Benchmarks.Measuring;

namespace RuleEngine.Benchmarks.Commands;

/// <summary><c>stream</c>: the command line over all articles, from its start to its exit, writing JSON Lines.</summary>
internal static class StreamCommand
{
    private const double Megabyte = 1e6;

    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = Arguments.Parse(words, ["--rules", "--best", "--cli", "--jobs", "--articles"], "--cached");
        var folder = new RaceFolder(Path.GetFullPath(arguments.Place(0, "DIR")));
        var rules = arguments.Number("--rules", 10_000);
        using var scratch = new TemporaryFolder();
        var articles = ArticlesFor(arguments, folder, scratch);
        string[] jobs = arguments.Text("--jobs") is { } number ? ["--jobs", number] : [];
        string[] check = ["check", articles, "--rules", folder.PackOf(rules), "--format", "jsonl", "--fail-on", "never", .. jobs];
        var program = arguments.Text("--cli") ?? CheckoutPaths.CommandLine;
        using var kept = new TemporaryFolder();
        var cache = arguments.Has("--cached") ? kept.Path : null;
        if (cache is not null)
        {
            // The first run fills the cache.
            ChildProcess.Run(program, check, keepsOutput: false, cache);
        }

        var (seconds, _, run) = BestOf.Run(arguments.Number("--best", 1), () => ChildProcess.Run(program, check, keepsOutput: false, cache));
        output.WriteLine("stream: rules, seconds from start to exit, MB/s of the file, MB resident at the most, MB written");
        output.WriteLine(
            $"stream {rules} {seconds:0.0} {Speed.Shown(Speed.Of(new FileInfo(articles).Length, seconds))}"
            + $" {run.PeakBytes / Megabyte:0} {run.OutputBytes / Megabyte:0}");
        return run.ExitCode == 0 ? 0 : 1;
    }

    /// <summary>All articles, or a file of the first of them.</summary>
    private static string ArticlesFor(Arguments arguments, RaceFolder folder, TemporaryFolder scratch)
    {
        if (!arguments.Has("--articles"))
        {
            return folder.Articles;
        }

        var some = Path.Combine(scratch.Path, "articles.jsonl");
        File.WriteAllLines(some, File.ReadLines(folder.Articles).Take(arguments.Number("--articles", int.MaxValue)));
        return some;
    }
}
