using System.Diagnostics;
using RuleEngine.Benchmarks.Corpora;
using RuleEngine.Benchmarks.Measuring;
using RuleEngine.Benchmarks.Peers;

namespace RuleEngine.Benchmarks.Racing;

/// <summary>Runs this engine, the base library's search for literals, and the peers over one corpus, and prints them beside each other.</summary>
internal sealed class Race
{
    private readonly RaceSettings _settings;
    private readonly TextWriter _output;
    private readonly ArticleSet _articles;
    private readonly NormalizedCorpus _normalized;

    public Race(RaceSettings settings, TextWriter output)
    {
        _settings = settings;
        _output = output;
        _articles = ArticleSet.Load([settings.Folder.Articles], settings.Articles);
        _normalized = NormalizedCorpus.Load(settings.Folder.Normalized, settings.Articles);
    }

    /// <summary>Runs all of it.</summary>
    /// <returns>Whether every answer was right: the same findings in every pass, and those of the reference evaluator.</returns>
    public bool Run()
    {
        _output.WriteLine($"{_articles.Articles.Length:N0} articles, {_articles.Bytes:N0} bytes of UTF-8; best of {_settings.Times}, one thread");
        _output.WriteLine("race: rules, MB/s, ratio to SearchValues, findings an article, seconds to load, hash of all findings");
        var isRight = true;
        foreach (var rules in _settings.Rules)
        {
            var literals = RunLiterals(rules);
            isRight &= RunRules("race", rules, _settings.Folder.PackOf(rules), literals, out var speed);
            if (_settings.HasFlex)
            {
                isRight &= RunRules("flex", rules, _settings.Folder.FlexOf(rules), literals, out var flexible);
                _output.WriteLine(
                    $"  flex is {flexible.ByClock / speed.ByClock:0.00} of pack, {flexible.ByProcessor / speed.ByProcessor:0.00} by processor time");
            }

            RunPeers(rules, speed.ByClock);
        }

        return isRight;
    }

    private RaceSpeed RunLiterals(int rules)
    {
        var literals = File.ReadAllLines(_settings.Folder.LiteralsOf(rules));
        var (speed, found) = new LiteralSearch(literals, _normalized).Run(_settings.Times);
        _output.WriteLine(
            $"SearchValues {rules} {Speed.Shown(speed.ByClock)} MB/s, {literals.Length:N0} literals at {(double)found / _normalized.Articles.Length:0.0} places an article");
        return speed;
    }

    private bool RunRules(string name, int rules, string pack, RaceSpeed literals, out RaceSpeed speed)
    {
        var started = Stopwatch.GetTimestamp();
        var ruleSet = RuleSet.Load(pack).RuleSet ?? throw new ArgumentException($"{pack} has errors");
        var loading = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var racer = new Racer(article => ruleSet.Evaluate(article), _articles.Articles);
        racer.WarmUp();
        var passes = new HashSet<Pass>();
        var timed = BestOf.Run(_settings.Times, () => Remember(passes, racer.Run(threads: 1)));
        speed = RaceSpeed.Of(_articles.Bytes, timed);
        var perArticle = (double)timed.Answer.Findings / _articles.Articles.Length;
        _output.WriteLine(
            $"{name} {rules} {Speed.Shown(speed.ByClock)} {Speed.Shown(speed.ByClock / literals.ByClock)}"
            + $" {perArticle:0.00} {loading:0.00} {timed.Answer.Hash:x16}");
        _output.WriteLine(
            $"  by processor time {Speed.Shown(speed.ByProcessor)} MB/s, ratio {Speed.Shown(speed.ByProcessor / literals.ByProcessor)}");
        PrintHashCost(ruleSet, timed.Seconds);
        RunThreads(racer, passes, timed.Seconds);
        if (passes.Count > 1)
        {
            _output.WriteLine("  WRONG: not every pass had the same findings");
        }

        return AgreesWithReference(ruleSet, pack) && passes.Count == 1;
    }

    private static Pass Remember(HashSet<Pass> passes, Pass pass)
    {
        passes.Add(pass);
        return pass;
    }

    private void PrintHashCost(RuleSet ruleSet, double seconds)
    {
        var cost = HashCost.Measure(article => ruleSet.Evaluate(article), _articles.Sample(_settings.Sample));
        _output.WriteLine($"  reading and hashing the findings: {cost * _articles.Articles.Length / seconds:P1} of the time");
    }

    private void RunThreads(Racer racer, HashSet<Pass> passes, double secondsOfOne)
    {
        if (_settings.Threads > 1)
        {
            var timed = BestOf.Run(_settings.Times, () => Remember(passes, racer.Run(_settings.Threads)));
            _output.WriteLine(
                $"  {_settings.Threads} threads: {Speed.Shown(Speed.Of(_articles.Bytes, timed.Seconds))} MB/s, {secondsOfOne / timed.Seconds:0.00} times one");
        }
    }

    private bool AgreesWithReference(RuleSet ruleSet, string pack)
    {
        var different = ReferenceEvaluator.Load(pack).DifferencesFrom(article => ruleSet.Evaluate(article), _articles, _settings.Sample);
        var compared = Math.Min(_settings.Sample, _articles.Articles.Length);
        _output.WriteLine(different.Count == 0
            ? $"  the reference finds the same in {compared} articles"
            : $"  WRONG: the reference finds something else in {different.Count} of {compared} articles, first in {different[0].Id}");
        return different.Count == 0;
    }

    private void RunPeers(int rules, double speed)
    {
        foreach (var peer in PeerList.In(_settings.Peers, _settings.Folder, rules))
        {
            _output.WriteLine(PeerRun.Run(peer, _settings.Folder.Normalized) is { } figure
                ? $"  {peer.Name}: {Speed.Shown(figure)} MB/s{(peer.TimesItself ? "" : " (its whole run)")}, ratio {Speed.Shown(speed / figure)}"
                : $"  {peer.Name}: failed");
        }
    }
}
