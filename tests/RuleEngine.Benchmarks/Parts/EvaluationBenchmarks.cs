using BenchmarkDotNet.Attributes;
using RuleEngine.Benchmarks.Generation;
using RuleEngine.Benchmarks.Measuring;
using RuleEngine.Benchmarks.Racing;

namespace RuleEngine.Benchmarks.Parts;

/// <summary>What does the whole way from an article to its report cost, beside the plain evaluator's?</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private ReferenceEvaluator _reference = null!;
    private RuleSet _ruleSet = null!;

    [Params(100, 1_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _reference = new ReferenceEvaluator(PartInputs.Compile(Rules));
        _ruleSet = MadeRules.Load("any", PartInputs.RulesOf(Rules));
        PartInputs.AreEqual(Reference(), Engine());
    }

    [Benchmark(Baseline = true)]
    public ulong Reference() => PartInputs.Articles.Aggregate(0UL, (sum, article) => sum + ReportHash.Of(_reference.Evaluate(article)));

    [Benchmark]
    public ulong Engine() => PartInputs.Articles.Aggregate(0UL, (sum, article) => sum + ReportHash.Of(_ruleSet.Evaluate(article)));
}
