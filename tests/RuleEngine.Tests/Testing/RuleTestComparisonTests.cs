using System.Collections.Immutable;
using System.Globalization;
using RuleEngine.Articles;
using RuleEngine.Testing;

namespace RuleEngine.Tests.Testing;

public sealed class RuleTestComparisonTests
{
    /// <summary>Spans are <c>start-end</c>, in the title with a <c>t</c> before; differences name what was expected and found.</summary>
    [Theory]
    [InlineData("0-3 5-8", "0-3 5-8", "")]
    [InlineData("0-3", "", "Missing 0-3/")]
    [InlineData("", "0-3", "Unexpected /0-3")]
    [InlineData("0-3", "0-4", "DifferentExtent 0-3/0-4")]
    [InlineData("0-3", "3-5", "Missing 0-3/, Unexpected /3-5")]
    [InlineData("0-3", "t0-3", "Unexpected /t0-3, Missing 0-3/")]
    [InlineData("0-3 4-6", "0-6", "DifferentExtent 0-3/0-6, Missing 4-6/")]
    [InlineData("0-6", "0-3 4-6", "DifferentExtent 0-6/0-3, Unexpected /4-6")]
    [InlineData("9-12", "0-3 9-12 20-21", "Unexpected /0-3, Unexpected /20-21")]
    public void What_overlaps_is_one_difference_and_the_rest_is_missing_or_unexpected(
        string expected, string found, string differences) =>
        string.Join(", ", RuleTestComparison.Compare(Spans(expected), Spans(found))
            .Select(static difference => $"{difference.Kind} {Shown(difference.Expected)}/{Shown(difference.Found)}"))
            .ShouldBe(differences);

    private static ImmutableArray<MarkedSpan> Spans(string written) =>
        [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Span)];

    private static MarkedSpan Span(string written)
    {
        var ends = written.TrimStart('t').Split('-').Select(static end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return new MarkedSpan(written[0] == 't' ? ArticleField.Title : ArticleField.Text, ends[0], ends[1] - ends[0]);
    }

    private static string Shown(MarkedSpan? span) =>
        span is { } s ? $"{(s.Field == ArticleField.Title ? "t" : "")}{s.Start}-{s.End}" : "";
}
