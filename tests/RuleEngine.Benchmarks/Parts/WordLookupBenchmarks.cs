using BenchmarkDotNet.Attributes;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Benchmarks.Parts;

/// <summary>What does it save to scan an article once for all terms, against trying each term on every token?</summary>
[MemoryDiagnoser]
public class WordLookupBenchmarks
{
    private RuleSetProgram _program = null!;
    private TermProgram[] _terms = [];
    private TermScanner _scanner = null!;
    private ArticleEvaluation _evaluation = null!;

    [Params(100, 1_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _program = PartInputs.Compile(Rules);
        _terms =
        [
            .. PlannedTerm.Among([.. PatternParts.Of(_program.Rules)])
                .Select(static term => new TermProgram("", term.Steps)),
        ];
        _scanner = new TermScanner(_program.Plan);
        _evaluation = new ArticleEvaluation(_program);
        PartInputs.AreEqual(TriedOnEveryToken(), ScannedOnce());
    }

    [Benchmark(Baseline = true)]
    public int TriedOnEveryToken()
    {
        var found = 0;
        var spans = new SpanBuilder(_evaluation);
        foreach (var article in PartInputs.Analyzed)
        {
            _evaluation.Start(article, CancellationToken.None);
            foreach (var term in _terms)
            {
                spans.Clear();
                TermEvaluator.Evaluate(term, _evaluation, spans);
                found += spans.Count;
            }
        }

        return found;
    }

    [Benchmark]
    public int ScannedOnce()
    {
        var found = 0;
        foreach (var article in PartInputs.Analyzed)
        {
            _scanner.Scan(article, _evaluation);
            found += _scanner.Hits.Count;
        }

        return found;
    }
}
