using BenchmarkDotNet.Attributes;
using RuleEngine.Articles.Text;

namespace RuleEngine.Benchmarks.Parts;

/// <summary>Does folding a text at once, with the way back to its offsets, cost more than folding its words one by one?</summary>
[MemoryDiagnoser]
public class FoldingBenchmarks
{
    private readonly string[] _texts = [.. PartInputs.Articles.Select(static article => article.Text)];
    private readonly string[][] _words = [.. PartInputs.Articles.Select(static article => article.Text.Split(' '))];

    [GlobalSetup]
    public void Setup()
    {
        for (var i = 0; i < _texts.Length; i++)
        {
            PartInputs.AreEqual(TextFolding.Fold(_texts[i]).Text, string.Join(' ', _words[i].Select(TextFolding.FoldWord)));
        }
    }

    [Benchmark(Baseline = true)]
    public int WordByWord()
    {
        var length = 0;
        foreach (var words in _words)
        {
            foreach (var word in words)
            {
                length += TextFolding.FoldWord(word).Length;
            }
        }

        return length;
    }

    [Benchmark]
    public int AtOnce()
    {
        var length = 0;
        foreach (var text in _texts)
        {
            length += TextFolding.Fold(text).Text.Length;
        }

        return length;
    }
}
