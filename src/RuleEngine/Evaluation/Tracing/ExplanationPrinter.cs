using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;

namespace RuleEngine.Evaluation.Tracing;

/// <summary>Prints an explanation as a tree of plain text.</summary>
/// <example>
/// <code>
/// my-desk/crowd on report.txt: 1 finding
/// ├─ match: ("angry" or "furious") then "crowd~"
/// │    + 3:8 angry crowds
/// │  ├─ "angry" or "furious"
/// │  │    + 3:8 angry
/// …
/// └─ unless: in quote
///      + 3:8 angry crowds
/// </code>
/// </example>
public static class ExplanationPrinter
{
    /// <summary>A pattern such as <c>word</c> finds hundreds of spans; a reader looks at the first few.</summary>
    private const int SpansShown = 12;

    /// <summary>About a line of a terminal, in UTF-16 code units.</summary>
    private const int TextShown = 80;

    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>
    /// One line a step, under it the spans: <c>+</c> found or kept, <c>-</c> dropped and why, each with line and column; every
    /// line ends with a line feed.
    /// </summary>
    /// <param name="explanation">What to print.</param>
    /// <param name="isolates">Whether to put Arabic between bidirectional isolates, so that a terminal keeps the tree in order.</param>
    /// <exception cref="ArgumentNullException">There is no explanation.</exception>
    public static string Print(Explanation explanation, bool isolates)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var result = new StringBuilder();
        var count = explanation.Findings.Length;
        result.Append(CultureInfo.InvariantCulture, $"{explanation.Rule} on {explanation.Article}: ")
            .Append(count == 0 ? "no finding" : count == 1 ? "1 finding" : string.Create(CultureInfo.InvariantCulture, $"{count} findings"))
            .Append('\n');
        AppendSteps(result, explanation.Steps, "", isolates);
        return result.ToString();
    }

    private static void AppendSteps(StringBuilder result, ImmutableArray<ExplanationStep> steps, string indent, bool isolates)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var isLast = i == steps.Length - 1;
            var step = steps[i];
            var inner = indent + (isLast ? "   " : "│  ");
            result.Append(indent).Append(isLast ? "└─ " : "├─ ").Append(Isolated(step.Label, isolates));
            if (step.Note is not null)
            {
                result.Append("  (").Append(step.Note).Append(')');
            }

            result.Append('\n');
            var spanIndent = inner + (step.Parts.IsEmpty ? "   " : "│  ");
            AppendSpans(result, step.Kept, step.KeptCount, '+', spanIndent, isolates);
            AppendSpans(result, step.Dropped, step.DroppedCount, '-', spanIndent, isolates);
            AppendSteps(result, step.Parts, inner, isolates);
        }
    }

    private static void AppendSpans(
        StringBuilder result, ImmutableArray<ExplainedSpan> spans, int count, char sign, string indent, bool isolates)
    {
        var shown = Math.Min(spans.Length, SpansShown);
        foreach (var span in spans.Take(shown))
        {
            var place = span.Place;
            result.Append(indent).Append(sign).Append(' ')
                .Append(place.Field == ArticleField.Title ? "title:" : "")
                .Append(new LinePosition(place.Line, place.Column)).Append(' ').Append(Isolated(Shortened(place.Text), isolates));
            if (span.Reason is not null)
            {
                result.Append("  (").Append(Isolated(span.Reason, isolates)).Append(')');
            }

            result.Append('\n');
        }

        if (count > shown)
        {
            result.Append(indent).Append(sign).Append(CultureInfo.InvariantCulture, $" … {count - shown} more\n");
        }
    }

    /// <summary>On one line, the middle left out: a <c>paragraph</c> is known by its ends.</summary>
    private static string Shortened(string text)
    {
        var line = text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ');
        if (line.Length <= TextShown)
        {
            return line;
        }

        var (head, tail) = (TextShown / 2, line.Length - (TextShown / 2));
        head -= char.IsHighSurrogate(line[head - 1]) ? 1 : 0;
        tail += char.IsLowSurrogate(line[tail]) ? 1 : 0;
        return string.Concat(line.AsSpan(0, head).TrimEnd(), " … ", line.AsSpan(tail).TrimStart());
    }

    private static string Isolated(string text, bool isolates) =>
        isolates ? $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}" : text;
}
