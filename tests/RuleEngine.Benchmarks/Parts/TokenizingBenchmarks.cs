using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Benchmarks.Parts;

/// <summary>What does cutting a text into tokens cost, at once and line by line as articles are read?</summary>
[MemoryDiagnoser]
public class TokenizingBenchmarks
{
    private readonly string[] _texts = [.. PartInputs.Articles.Select(static article => article.Text)];

    [GlobalSetup]
    public void Setup() => PartInputs.AreEqual(AtOnce(), LineByLine());

    [Benchmark(Baseline = true)]
    public int AtOnce()
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var text in _texts)
        {
            Tokenizer.Cut(text, 0, text.Length, ArticleField.Text, tokens);
        }

        return tokens.Count;
    }

    [Benchmark]
    public int LineByLine()
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var text in _texts)
        {
            var start = 0;
            while (start < text.Length)
            {
                var end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end;
                Tokenizer.Cut(text, start, end, ArticleField.Text, tokens);
                start = end + 1;
            }
        }

        return tokens.Count;
    }
}
