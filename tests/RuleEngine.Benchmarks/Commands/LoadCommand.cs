using System.Diagnostics;
using System.Globalization;
using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Generation;
using RuleEngine.Benchmarks.Measuring;

namespace RuleEngine.Benchmarks.Commands;

/// <summary><c>load</c>: what loading costs, each rule set in a process of its own, as nothing is warm when a program starts.</summary>
internal static class LoadCommand
{
    private const double Megabyte = 1e6;

    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = Arguments.Parse(words, ["--rules", "--best", "--cli"], "--flex");
        var folder = new RaceFolder(Path.GetFullPath(arguments.Place(0, "DIR")));
        var times = arguments.Number("--best", 3);
        using var cache = new TemporaryFolder();
        output.WriteLine("load: rules, where from, seconds to load in a fresh process, MB resident at its end");
        foreach (var rules in arguments.Numbers("--rules", 100, 1_000, 10_000, 100_000))
        {
            Print($"load {rules}", folder.PackOf(rules));
            if (arguments.Has("--flex"))
            {
                Print($"load flex {rules}", folder.FlexOf(rules));
            }
        }

        PrintStart(arguments.Text("--cli") ?? CheckoutPaths.CommandLine, times, output);
        return 0;

        void Print(string name, string pack)
        {
            output.WriteLine($"{name} from YAML {Fastest([pack], times)}");

            // The first of these fills the cache.
            output.WriteLine($"{name} from the cache {Fastest([pack, "--cache", cache.Path], times + 1)}");
        }
    }

    /// <summary><c>load-one</c>: loads one pack and prints what that cost; the process that <c>load</c> starts.</summary>
    public static int RunOne(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = Arguments.Parse(words, ["--cache"]);
        var pack = arguments.Place(0, "PACK");
        var started = Stopwatch.GetTimestamp();
        var loaded = arguments.Text("--cache") is { } cache ? RuleSet.LoadCached(cache, pack) : RuleSet.Load(pack);
        var rules = loaded.RuleSet ?? throw new ArgumentException($"{pack} has errors");
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        output.WriteLine($"{seconds:0.000} {process.PeakWorkingSet64 / Megabyte:0}");
        GC.KeepAlive(rules);
        return 0;
    }

    private static string Fastest(string[] pack, int times) => Enumerable.Range(0, times)
        .Select(_ => ChildProcess.Run(CheckoutPaths.ThisProgram, ["load-one", .. pack], keepsOutput: true))
        .Select(run => run.ExitCode == 0 ? run.Output.Trim() : throw new ArgumentException($"{pack[0]} does not load"))
        .MinBy(static line => double.Parse(line.AsSpan(0, line.IndexOf(' ', StringComparison.Ordinal)), CultureInfo.InvariantCulture))!;

    /// <summary>The shipped packs and one short article, from the start of the command line to its exit.</summary>
    private static void PrintStart(string commandLine, int times, TextWriter output)
    {
        using var folder = new TemporaryFolder();
        var article = Path.Combine(folder.Path, "article.txt");
        File.WriteAllText(article, new ArticleMaker(seed: 1).Make(count: 1, words: 500).Single().Text);
        string[] check = ["check", article, "--rules", CheckoutPaths.ShippedRules, "--fail-on", "never"];
        output.WriteLine($"start from YAML: shipped packs and one article, from start to exit {Start(times, cache: null):0.000} s");
        output.WriteLine($"start from the cache: {Start(times + 1, Path.Combine(folder.Path, "cache")):0.000} s");

        double Start(int runs, string? cache) =>
            BestOf.Run(runs, () => ChildProcess.Run(commandLine, check, keepsOutput: false, cache)).Seconds;
    }
}
