using System.Text;
using RuleEngine.Articles;

namespace RuleEngine.Testing;

/// <summary>Prints a failed test for a person: what was expected, and under it what was found.</summary>
public static class RuleTestFailurePrinter
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>
    /// The place and the rule on one line, then for each field of the article in which the two differ a line <c>expected:</c> and
    /// a line <c>found:</c>, both with the spans marked as in the test; then <c>because:</c> where the reason is known. Every line ends
    /// with a line feed.
    /// </summary>
    /// <param name="failure">The failed test.</param>
    /// <param name="isolates">
    /// Whether to put the article's text between bidirectional isolates, so that a terminal shows an Arabic sentence in its own
    /// order beside the English labels.
    /// </param>
    /// <exception cref="ArgumentNullException">There is no failure.</exception>
    public static string Print(RuleTestFailure failure, bool isolates)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var result = new StringBuilder();
        result.Append(failure.Location).Append(": ").Append(failure.Rule).Append('\n');
        if (failure.Differences.IsEmpty)
        {
            AppendReasons(result, failure);
        }
        else if (failure.Differences.Any(static difference => difference is { Expected: null, Found: null }))
        {
            AppendWholeArticle(result, failure);
        }

        AppendField(result, failure, ArticleField.Title, isolates);
        AppendField(result, failure, ArticleField.Text, isolates);
        foreach (var reason in failure.Differences.Select(static difference => difference.Reason).OfType<string>().Distinct())
        {
            result.Append("    because:  ").Append(reason).Append('\n');
        }

        return result.ToString();
    }

    private static void AppendReasons(StringBuilder result, RuleTestFailure failure)
    {
        foreach (var diagnostic in failure.Diagnostics)
        {
            result.Append("    not run:  ").Append(diagnostic.Message).Append('\n');
        }
    }

    private static void AppendWholeArticle(StringBuilder result, RuleTestFailure failure)
    {
        var isMissing = failure.Differences.Any(static difference =>
            difference is { Kind: RuleTestDifferenceKind.Missing, Expected: null });
        result.Append("    expected: ").Append(isMissing ? "a finding on the whole article" : "no finding on the whole article").Append('\n');
        result.Append("    found:    ").Append(isMissing ? "none" : "one").Append('\n');
    }

    private static void AppendField(StringBuilder result, RuleTestFailure failure, ArticleField field, bool isolates)
    {
        var differing = failure.Differences
            .SelectMany(static difference => new[] { difference.Expected, difference.Found })
            .OfType<MarkedSpan>()
            .Where(span => span.Field == field)
            .ToList();
        if (differing.Count == 0)
        {
            return;
        }

        var text = (field == ArticleField.Title ? failure.Article.Title : failure.Article.Text) ?? "";
        var (start, end) = MarkedText.LinesAround(text, differing);
        var place = failure.Article.Title is null ? "" : field == ArticleField.Title ? " in the title" : " in the text";
        AppendLine(result, "expected" + place + ":", failure.Expected);
        AppendLine(result, "found" + place + ":   ", failure.Found);

        void AppendLine(StringBuilder target, string label, IEnumerable<MarkedSpan> spans)
        {
            var marked = MarkedText.Mark(text, start, end, spans.Where(span => span.Field == field));
            target.Append("    ").Append(label).Append(' ');
            target.Append(isolates ? $"{FirstStrongIsolate}{marked}{PopDirectionalIsolate}" : marked).Append('\n');
        }
    }
}
