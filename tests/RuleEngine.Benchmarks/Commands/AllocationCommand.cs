using RuleEngine.Benchmarks.Costs;

namespace RuleEngine.Benchmarks.Commands;

/// <summary><c>allocation</c>: what an article costs the collector.</summary>
internal static class AllocationCommand
{
    public static int Run(IReadOnlyList<string> words, TextWriter output)
    {
        Arguments.Parse(words, []);
        var (article, finding) = Allocation.Measure();
        output.WriteLine($"allocation: an article of 500 words without a finding {article:N0} bytes, each finding {finding:N0} bytes");
        return 0;
    }
}
