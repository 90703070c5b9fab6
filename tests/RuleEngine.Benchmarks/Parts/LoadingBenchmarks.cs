using BenchmarkDotNet.Attributes;
using RuleEngine.Benchmarks.Generation;

namespace RuleEngine.Benchmarks.Parts;

/// <summary>What does a rule cost to load, once the program is warm?</summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    private string _folder = "";
    private string _pack = "";

    [Params(100, 1_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("ruleengine-benchmarks-").FullName;
        _pack = PackFiles.Write(_folder, "made", "any", PartInputs.RulesOf(Rules));
        PartInputs.AreEqual(Load(), Rules);
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public int Load() => RuleSet.Load(_pack).RuleSet!.Packs.Sum(static pack => pack.Rules.Length);
}
