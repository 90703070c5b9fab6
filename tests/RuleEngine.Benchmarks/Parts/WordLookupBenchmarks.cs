using BenchmarkDotNet.Attributes;
using RuleEngine.Articles.Text;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Benchmarks.Parts;

/// <summary>What does looking words up save against trying each of them on every token?</summary>
[MemoryDiagnoser]
public class WordLookupBenchmarks
{
    private RuleSetProgram _program = null!;
    private WordMatcher[] _words = [];

    [Params(100, 1_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _program = PartInputs.Compile(Rules);
        _words = [.. PatternParts.Of(_program.Rules).OfType<TermProgram>().Select(static term => term.Steps[0])];
        PartInputs.AreEqual(TriedOnEveryToken(), LookedUp());
    }

    [Benchmark(Baseline = true)]
    public int TriedOnEveryToken() => Count(usesIndex: false);

    [Benchmark]
    public int LookedUp() => Count(usesIndex: true);

    private int Count(bool usesIndex)
    {
        var found = 0;
        foreach (var article in PartInputs.Analyzed)
        {
            var context = new EvaluationContext(article, _program, CancellationToken.None) { UsesIndex = usesIndex };
            foreach (var word in _words)
            {
                foreach (var start in context.StartsOf(word))
                {
                    found += start + 1;
                }
            }
        }

        return found;
    }
}
