using BenchmarkDotNet.Attributes;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Articles.Text;

namespace RuleEngine.Benchmarks.Parts;

/// <summary>What do blocks, sentences, quotations, numbers and dates cost above the tokens they are made of?</summary>
[MemoryDiagnoser]
public class StructureBenchmarks
{
    private readonly Article[] _articles = PartInputs.Articles;
    private readonly PartBuffer<Token> _tokens = new();
    private readonly ArticleAnalyzer _analyzer = new();

    [GlobalSetup]
    public void Setup() => PartInputs.AreEqual(TokensAlone(), WithStructure());

    [Benchmark(Baseline = true)]
    public int TokensAlone()
    {
        _tokens.Clear();
        foreach (var article in _articles)
        {
            Tokenizer.Cut(article.Title!, 0, article.Title!.Length, ArticleField.Title, _analyzer.Vocabulary, _tokens);
            Tokenizer.Cut(article.Text, 0, article.Text.Length, ArticleField.Text, _analyzer.Vocabulary, _tokens);
        }

        return _tokens.Count;
    }

    [Benchmark]
    public int WithStructure()
    {
        var tokens = 0;
        foreach (var article in _articles)
        {
            tokens += _analyzer.Analyze(article).Tokens.Length;
        }

        return tokens;
    }
}
