using RuleEngine.Articles;
using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Measuring;
using RuleEngine.Benchmarks.Racing;

namespace RuleEngine.Benchmarks.Commands;

/// <summary><c>packs</c>: the shipped rules on articles of one's own and on the generated ones.</summary>
internal static class PacksCommand
{
    // A handful of articles is over before the clock has seen it: they are read again and again until this many bytes.
    private const long EnoughBytes = 5_000_000;

    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        var arguments = Arguments.Parse(words, ["--best", "--articles", "--packs"]);
        var folder = new RaceFolder(Path.GetFullPath(arguments.Place(0, "DIR")));
        var rules = RuleSet.Load(arguments.Text("--packs") ?? CheckoutPaths.ShippedRules).RuleSet
            ?? throw new ArgumentException("the packs have errors");
        var limit = arguments.Number("--articles", int.MaxValue);
        output.WriteLine("packs: the articles, MB/s on one thread by the clock and by processor time, findings an article, hash of all findings");
        Time("generated", ArticleSet.Load([folder.Articles], limit));
        if (arguments.PlacesFrom(1).SelectMany(FilesIn).ToArray() is { Length: > 0 } files)
        {
            Time("given", Repeated(ArticleSet.Load(files, limit)));
        }

        return 0;

        void Time(string name, ArticleSet articles)
        {
            var racer = new Racer(article => rules.Evaluate(article), articles.Articles);
            racer.WarmUp();
            var timed = BestOf.Run(arguments.Number("--best", 5), () => racer.Run(threads: 1));
            var speed = RaceSpeed.Of(articles.Bytes, timed);
            output.WriteLine(
                $"packs {name} {Speed.Shown(speed.ByClock)} {Speed.Shown(speed.ByProcessor)}"
                + $" {(double)timed.Answer.Findings / articles.Articles.Length:0.00} {timed.Answer.Hash:x16}");
        }
    }

    private static IEnumerable<string> FilesIn(string place) => Directory.Exists(place)
        ? Directory.EnumerateFiles(place).Where(static file => Path.GetExtension(file) is ".txt" or ".jsonl").Order(StringComparer.Ordinal)
        : [place];

    private static ArticleSet Repeated(ArticleSet articles)
    {
        var times = (int)Math.Max(1, EnoughBytes / Math.Max(1, articles.Bytes));
        return new ArticleSet(Enumerable.Repeat<IEnumerable<Article>>(articles.Articles, times).SelectMany(static all => all));
    }
}
