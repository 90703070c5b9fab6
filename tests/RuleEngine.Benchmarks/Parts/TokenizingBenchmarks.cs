using BenchmarkDotNet.Attributes;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Benchmarks.Parts;

/// <summary>What does it save to know the spellings met before, when a text is cut into tokens?</summary>
[MemoryDiagnoser]
public class TokenizingBenchmarks
{
    private readonly string[] _texts = [.. PartInputs.Articles.Select(static article => article.Text)];
    private readonly PartBuffer<Token> _tokens = new();
    private readonly Vocabulary _vocabulary = new();

    [GlobalSetup]
    public void Setup() => PartInputs.AreEqual(EachWordAnew(), WithVocabulary());

    [Benchmark(Baseline = true)]
    public int EachWordAnew() => Cut(Vocabulary.None);

    [Benchmark]
    public int WithVocabulary() => Cut(_vocabulary);

    private int Cut(Vocabulary vocabulary)
    {
        _tokens.Clear();
        foreach (var text in _texts)
        {
            Tokenizer.Cut(text, 0, text.Length, ArticleField.Text, vocabulary, _tokens);
        }

        return _tokens.Count;
    }
}
