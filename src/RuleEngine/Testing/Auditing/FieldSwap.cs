using System.Text;

namespace RuleEngine.Testing.Auditing;

/// <summary>A field of an article in which names are replaced, and the way from its offsets to those of the new text.</summary>
internal sealed class FieldSwap
{
    private readonly List<(int Start, int End, int NewStart, int NewEnd)> _pieces = [];

    /// <param name="text">The field.</param>
    /// <param name="replacements">What is replaced by what, in reading order; none overlap.</param>
    public FieldSwap(string text, IEnumerable<(int Start, int End, string Text)> replacements)
    {
        var result = new StringBuilder();
        var position = 0;
        foreach (var (start, end, replacement) in replacements)
        {
            result.Append(text, position, start - position);
            _pieces.Add((start, end, result.Length, result.Length + replacement.Length));
            result.Append(replacement);
            position = end;
        }

        Text = result.Append(text, position, text.Length - position).ToString();
    }

    public string Text { get; }

    /// <summary>Where a stretch lies in the new text. One that begins or ends inside a name has the whole of the name's counterpart.</summary>
    public MarkedSpan Map(MarkedSpan span)
    {
        var (start, end) = (Map(span.Start, isEnd: false), Map(span.End, isEnd: true));
        return span with { Start = start, Length = end - start };
    }

    private int Map(int offset, bool isEnd)
    {
        var shift = 0;
        foreach (var (start, end, newStart, newEnd) in _pieces)
        {
            if (offset <= start)
            {
                break;
            }

            if (offset < end)
            {
                return isEnd ? newEnd : newStart;
            }

            shift = newEnd - end;
        }

        return offset + shift;
    }
}
