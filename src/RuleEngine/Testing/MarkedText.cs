using System.Text;

namespace RuleEngine.Testing;

/// <summary>Writes a text with stretches of it marked as tests mark them: <c>((…))</c>.</summary>
/// <remarks>
/// Marks stand in the text, not above or below it: on a bidirectional screen nobody can say in which column a word of an Arabic line
/// will be shown, but brackets travel with their word.
/// </remarks>
internal static class MarkedText
{
    /// <summary>
    /// The lines of <paramref name="text"/> from the first that a difference touches to the last, joined by spaces, with the spans
    /// that lie there marked; the spans are of one field. Only those of different rules that <c>pairs</c> makes of one overlap.
    /// </summary>
    public static string Mark(string text, int start, int end, IEnumerable<MarkedSpan> spans)
    {
        var shown = spans.Where(span => span.Start >= start && span.End <= end).ToList();
        var marks = shown.Select(static span => (Position: span.End, Mark: "))"))
            .Concat(shown.Select(static span => (Position: span.Start, Mark: "((")))
            .OrderBy(static mark => mark.Position);
        var result = new StringBuilder();
        var position = start;
        foreach (var (next, mark) in marks)
        {
            result.Append(text, position, next - position).Append(mark);
            position = next;
        }

        return result.Append(text, position, end - position).Replace("\r\n", " ").Replace('\n', ' ').ToString();
    }

    /// <summary>From the start of the line around the first span to the end of the line around the last; there is at least one span.</summary>
    public static (int Start, int End) LinesAround(string text, IReadOnlyCollection<MarkedSpan> spans)
    {
        var first = spans.Min(static span => span.Start);
        var last = spans.Max(static span => span.End);
        var start = first == 0 ? 0 : text.LastIndexOf('\n', first - 1) + 1;
        var end = text.IndexOf('\n', last);
        return (start, end < 0 ? text.Length : end);
    }
}
