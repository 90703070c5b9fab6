using System.Collections.Immutable;
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

    [GlobalSetup]
    public void Setup() => PartInputs.AreEqual(TokensAlone(), WithStructure());

    [Benchmark(Baseline = true)]
    public int TokensAlone()
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var article in _articles)
        {
            Tokenizer.Cut(article.Title!, 0, article.Title!.Length, ArticleField.Title, tokens);
            Tokenizer.Cut(article.Text, 0, article.Text.Length, ArticleField.Text, tokens);
        }

        return tokens.Count;
    }

    [Benchmark]
    public int WithStructure()
    {
        var tokens = 0;
        foreach (var article in _articles)
        {
            tokens += ArticleAnalyzer.Analyze(article).Tokens.Length;
        }

        return tokens;
    }
}
