using RuleEngine.Evaluation;

namespace RuleEngine.Tests.Evaluation;

/// <summary>Sets of spans by their definition, however long that takes.</summary>
internal static class Naive
{
    /// <summary>Some spans in reading order; of equal ones the one with the fewest skipped words.</summary>
    public static PatternSpan[] SetOf(IEnumerable<PatternSpan> spans) =>
        [.. spans.GroupBy(static span => span.Tokens).Select(static equals => equals.Min()).Order()];

    public static int LongestOf(IEnumerable<PatternSpan> spans) => spans.Select(static span => span.Last - span.First + 1).DefaultIfEmpty().Max();
}
