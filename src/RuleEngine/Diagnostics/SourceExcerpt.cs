using System.Collections.Immutable;
using System.Globalization;

namespace RuleEngine.Diagnostics;

/// <summary>The lines of one source with marks under the places that a diagnostic is about.</summary>
internal sealed class SourceExcerpt
{
    private const string LeftToRightIsolate = "\u2066";
    private const string FirstStrongIsolate = "\u2068";
    private const string PopIsolate = "\u2069";
    private const int LeastWidth = 20;

    private readonly DiagnosticLayout _layout;
    private readonly int _gutter;
    private readonly ImmutableArray<DiagnosticSegment>.Builder _segments;

    public SourceExcerpt(DiagnosticLayout layout, int gutter, ImmutableArray<DiagnosticSegment>.Builder segments)
    {
        _layout = layout;
        _gutter = gutter;
        _segments = segments;
    }

    /// <summary>Writes the lines in the order of the file, each mark on a line of its own below its source line.</summary>
    public void Write(SourceText source, IEnumerable<(DiagnosticLabel Label, bool IsPrimary)> labels)
    {
        Add($"{Gutter("")} |\n", DiagnosticSegmentKind.Frame);
        var before = 0;
        foreach (var line in labels.GroupBy(static label => label.Label.Location.Position.Line).OrderBy(static group => group.Key))
        {
            if (before > 0 && line.Key > before + 1)
            {
                Add($"{new string('.', 3)}\n", DiagnosticSegmentKind.Frame);
            }

            WriteLine(source, line.Key, [.. line.OrderByDescending(static label => label.IsPrimary)]);
            before = line.Key;
        }
    }

    private void WriteLine(SourceText source, int line, ImmutableArray<(DiagnosticLabel Label, bool IsPrimary)> labels)
    {
        var end = source.LineAt(line).End;
        var spans = labels.Select(label => Clipped(label.Label.Location.Span, end)).ToImmutableArray();
        var display = DisplayLine.Of(source, line, spans);
        var columns = spans.Select(display.ColumnsOf).ToImmutableArray();
        var (from, to) = Window(display, columns[0]);
        var isCut = from > 0;
        Add($"{Gutter(line.ToString(CultureInfo.InvariantCulture))} |", DiagnosticSegmentKind.Frame);
        var text = Isolated(display, columns, from, to);
        if (text.Length > 0)
        {
            Add($" {(isCut ? "…" : "")}{text}{(to < display.Width ? "…" : "")}", DiagnosticSegmentKind.Source);
        }

        Add("\n", DiagnosticSegmentKind.Frame);
        for (var i = 0; i < labels.Length; i++)
        {
            WriteMark(labels[i].Label.Text, labels[i].IsPrimary, columns[i], from, to);
        }
    }

    private void WriteMark(string label, bool isPrimary, (int First, int End) columns, int from, int to)
    {
        var first = Math.Clamp(columns.First, from, to);
        var end = Math.Clamp(columns.End, first + 1, Math.Max(first + 1, to));
        var marks = new string(isPrimary ? '^' : '-', end - first);
        Add($"{Gutter("")} | {new string(' ', first - from + (from > 0 ? 1 : 0))}", DiagnosticSegmentKind.Frame);
        var words = label.Length == 0 ? "" : " " + DiagnosticRenderer.IsolateNames(label, _layout);
        Add($"{marks}{words}\n", isPrimary ? DiagnosticSegmentKind.PrimaryMark : DiagnosticSegmentKind.RelatedMark);
    }

    // A line that is too long is cut so that a third of what is shown stands before the mark.
    private (int From, int To) Window(DisplayLine display, (int First, int End) mark)
    {
        var width = Math.Max(LeastWidth, _layout.Width);
        if (display.Width <= width)
        {
            return (0, display.Width);
        }

        var from = Math.Clamp(mark.First - (width / 3), 0, display.Width - width);
        return (from, from + width);
    }

    // A screen that knows right-to-left text turns each stretch of it round. A mark stands under its word there only if the
    // word is not turned round together with its neighbours: so the line is cut at the marks, every piece is isolated, and
    // the pieces follow each other from left to right as their columns do.
    private string Isolated(DisplayLine display, ImmutableArray<(int First, int End)> columns, int from, int to)
    {
        if (!_layout.IsForTerminal)
        {
            return display.Slice(from, to).TrimEnd();
        }

        var cuts = columns.SelectMany(static mark => new[] { mark.First, mark.End }).Append(from).Append(to)
            .Where(cut => cut >= from && cut <= to).Distinct().Order().ToList();
        var pieces = cuts.Zip(cuts.Skip(1), (first, end) => FirstStrongIsolate + display.Slice(first, end) + PopIsolate);
        return LeftToRightIsolate + string.Concat(pieces) + PopIsolate;
    }

    private static TextSpan Clipped(TextSpan span, int end) =>
        TextSpan.FromBounds(Math.Min(span.Start, end), Math.Clamp(span.End, Math.Min(span.Start, end), end));

    private string Gutter(string number) => number.PadLeft(_gutter);

    private void Add(string text, DiagnosticSegmentKind kind) => _segments.Add(new DiagnosticSegment(text, kind));
}
