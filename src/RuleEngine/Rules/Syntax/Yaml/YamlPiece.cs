using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>
/// A stretch of a file that is read as YAML by itself. What stopped one reading is painted over with spaces before the next,
/// so that offsets stay and the lines behind it are read, too.
/// </summary>
internal sealed class YamlPiece(SourceText source, int start, int end)
{
    private readonly List<TextSpan> _blanks = [];
    private char[]? _text;

    public SourceText Source => source;

    public int Start => start;

    public int End => end;

    /// <summary>Whether whole lines are painted over: keys may be missing through no fault of their own.</summary>
    public bool HasLostLines { get; private set; }

    public string Text => _text is null ? source.Text[start..end] : new string(_text);

    /// <summary>Whether a value that is missing at a place may be missing because it was painted over.</summary>
    public bool IsLost(int offset) => HasLostLines || _blanks.Exists(blank => offset >= blank.Start - 1 && offset < blank.End);

    /// <summary>
    /// Paints over the value on the line of a failure, or the whole line where that was tried. False where nothing is left to
    /// paint, or where the failure is the piece's first line, without which the rest means nothing.
    /// </summary>
    public bool TryBlank(YamlFailure failure)
    {
        var line = YamlLine.At(source, Math.Clamp(failure.OpenBracket ?? failure.Offset, start, end));
        if (line.IsBlank || line.Start < start || line.Number == source.PositionAt(start).Line)
        {
            return false;
        }

        var hasValue = line.Key is not null && line.ValueStart < line.End && !_blanks.Exists(blank => blank.Start == line.ValueStart);
        var from = hasValue ? line.ValueStart : line.Start;
        if (_blanks.Exists(blank => blank.Start == from))
        {
            return false;
        }

        HasLostLines |= !hasValue;
        Paint(TextSpan.FromBounds(from, EndOf(line)));
        return true;
    }

    // The lines that are indented deeper belong to the value.
    private int EndOf(YamlLine line)
    {
        var last = line;
        for (var number = line.Number + 1; number <= source.LineCount; number++)
        {
            var next = YamlLine.Of(source, number);
            if (next.End > end || (!next.IsBlank && next.Indentation <= line.ContentColumn))
            {
                break;
            }

            last = next;
        }

        return Math.Min(last.End, end);
    }

    private void Paint(TextSpan span)
    {
        _blanks.Add(span);
        _text ??= source.Text[start..end].ToCharArray();
        for (var i = span.Start - start; i < span.End - start; i++)
        {
            if (_text[i] is not ('\r' or '\n'))
            {
                _text[i] = ' ';
            }
        }
    }
}
