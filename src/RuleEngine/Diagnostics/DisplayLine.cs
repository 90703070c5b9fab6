using System.Globalization;
using System.Text;

namespace RuleEngine.Diagnostics;

/// <summary>A line of source as a screen shows it: which column each character stands in.</summary>
/// <remarks>
/// Tabs become spaces. Characters that would reorder the line or show nothing are written out (<c>&lt;U+200F&gt;</c>): what is wrong
/// must be seen, and a line of somebody else's file must not rearrange the message around it. Columns are counted in the
/// order of the characters in the file, from left to right, also in right-to-left text.
/// </remarks>
internal sealed class DisplayLine
{
    private const int TabWidth = 4;

    /// <summary>Lines are looked at this far from the mark, in code units; a file of one line may have millions.</summary>
    private const int Reach = 2_000;

    private readonly int _start;
    private readonly List<string> _cells = [];
    private readonly List<int> _offsets = [];
    private readonly List<int> _columns = [];

    private DisplayLine(int start) => _start = start;

    /// <summary>How many columns it takes.</summary>
    public int Width { get; private set; }

    public static DisplayLine Of(SourceText source, int line, IReadOnlyCollection<TextSpan> marks)
    {
        var span = source.LineAt(line);
        var center = marks.Count == 0 ? span.Start : Math.Clamp(marks.First().Start, span.Start, span.End);
        var start = Math.Max(span.Start, center - Reach);
        var end = Math.Min(span.End, center + Reach);
        while (start > span.Start && !IsBoundary(source.Text, start))
        {
            start--;
        }

        var display = new DisplayLine(start);
        display.Fill(source.Text, end, marks);
        return display;
    }

    /// <summary>The columns of a stretch of the file; at least one, so that there is room for a mark.</summary>
    public (int First, int End) ColumnsOf(TextSpan span)
    {
        var first = CellAt(span.Start);
        var last = CellAt(span.End);
        var start = _columns[first];
        return (start, Math.Max(start + 1, _columns[last]));
    }

    /// <summary>The text in some columns; a character that lies only partly in them becomes spaces.</summary>
    public string Slice(int first, int end)
    {
        var text = new StringBuilder();
        for (var i = 0; i < _cells.Count; i++)
        {
            var (from, to) = (_columns[i], _columns[i + 1]);
            if (from >= first && to <= end && (from < end || to == from))
            {
                text.Append(_cells[i]);
            }
            else if (from < end && to > first)
            {
                text.Append(' ', Math.Min(to, end) - Math.Max(from, first));
            }
        }

        return text.ToString();
    }

    private static bool IsBoundary(string text, int at) =>
        !char.IsLowSurrogate(text[at]) && CharUnicodeInfo.GetUnicodeCategory(text[at]) != UnicodeCategory.NonSpacingMark;

    private void Fill(string text, int end, IReadOnlyCollection<TextSpan> marks)
    {
        var column = 0;
        var at = _start;
        while (at < end)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            var (cell, width) = Shown(text, at, isWhole ? rune : Rune.ReplacementChar, column, marks);
            if (width == 0 && _cells.Count > 0)
            {
                _cells[^1] += cell;
            }
            else
            {
                _cells.Add(cell);
                _offsets.Add(at);
                _columns.Add(column);
                column += width;
            }

            at += length;
        }

        // The place behind the last character can be marked, too.
        _offsets.Add(at);
        _columns.Add(column);
        Width = column;
    }

    private static (string Cell, int Width) Shown(string text, int at, Rune rune, int column, IReadOnlyCollection<TextSpan> marks)
    {
        if (rune.Value == '\t')
        {
            var width = TabWidth - (column % TabWidth);
            return (new string(' ', width), width);
        }

        var isPointedAt = InvisibleCharacters.Contains(text[at]) && marks.Any(mark => mark.Length == 1 && mark.Start == at);
        if (isPointedAt || IsHidden(rune))
        {
            var code = string.Create(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            return (code, code.Length);
        }

        return (rune.ToString(), DisplayWidth.Of(rune));
    }

    // The joiners are part of Persian spelling and of emoji; the other format characters only ever move or hide something.
    private static bool IsHidden(Rune rune) => Rune.IsControl(rune)
        || (rune.Value is not ('\u200c' or '\u200d' or '\u00ad') && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && !rune.IsAscii
            && rune.Value < 0xE0000)
        || rune.Value is '\u2028' or '\u2029';

    // The cell that holds an offset: a combining mark lies in its base's.
    private int CellAt(int offset)
    {
        var found = _offsets.BinarySearch(Math.Clamp(offset, _start, _offsets[^1]));
        return found >= 0 ? found : ~found - 1;
    }
}
