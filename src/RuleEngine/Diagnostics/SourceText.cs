namespace RuleEngine.Diagnostics;

/// <summary>A file of rules or an article as text that knows its lines. Immutable and thread-safe.</summary>
public sealed class SourceText
{
    private readonly int _firstLine;
    private readonly Func<string>? _read;

    /// <summary>Wraps a text; finding its lines costs one pass over it, the first time that one is asked for.</summary>
    /// <param name="path">What messages call it: a path with forward slashes, or a name such as <c>(text)</c>.</param>
    /// <param name="text">The whole text, or one line of a file that is not held as a whole.</param>
    /// <param name="firstLine">What the first line of the text is counted as: more than 1 for a line out of a larger file.</param>
    public SourceText(string path, string text, int firstLine = 1)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(firstLine);
        Path = path;
        Text = text;
        _firstLine = firstLine;
    }

    /// <summary>A text that is read when it is first asked for, perhaps more than once where several threads ask.</summary>
    internal SourceText(string path, Func<string> read)
    {
        Path = path;
        _read = read;
        _firstLine = 1;
    }

    /// <summary>What messages call this text.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text
    {
        get => field ??= _read!();
        private init;
    }

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => field ??= LineStartsOf(Text);

    /// <summary>The line and column of an offset; cost: logarithmic in the number of lines.</summary>
    /// <param name="offset">A UTF-16 code unit of the text, or its length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition PositionAt(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var found = Array.BinarySearch(LineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + _firstLine, offset - LineStarts[line] + 1);
    }

    /// <summary>Where a line lies, its line break excluded.</summary>
    /// <param name="line">The line, counted as <see cref="PositionAt"/> counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan LineAt(int line)
    {
        var index = line - _firstLine;
        ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(line));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, LineCount, nameof(line));
        var start = LineStarts[index];
        var end = index + 1 == LineCount ? Text.Length : LineStarts[index + 1];
        while (end > start && Text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int[] LineStartsOf(string text)
    {
        var starts = new List<int> { 0 };
        var rest = text.AsSpan();
        while (rest.IndexOfAny('\n', '\r') is var end and >= 0)
        {
            // A carriage return and the line feed behind it are one break.
            end += rest[end..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
            rest = rest[end..];
            starts.Add(text.Length - rest.Length);
        }

        return [.. starts];
    }
}
