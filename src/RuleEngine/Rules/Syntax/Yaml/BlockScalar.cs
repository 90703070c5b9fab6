namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Scalars behind <c>|</c> and <c>&gt;</c> (YAML 1.2, chapter 8.1).</summary>
internal sealed class BlockScalar
{
    /// <summary>An indentation indicator is one digit on top of the indentation of the lines around, which is not known here.</summary>
    private const int DeepestIndentation = 64;

    private readonly string _text;
    private readonly int _end;
    private readonly int _indentation;
    private readonly bool _isLiteral;
    private readonly OffsetText _result = new();
    private readonly OffsetText _lineBreak = new();
    private readonly OffsetText _emptyLines = new();
    private int _at;
    private int _breakAt;

    private BlockScalar(string text, int start, int end, int indentation, bool isLiteral)
    {
        _text = text;
        _at = start;
        _end = end;
        _indentation = indentation;
        _isLiteral = isLiteral;
    }

    /// <summary>
    /// The ways to read the scalar: one, by the indentation of its first line, or one for each indentation that the lines
    /// around it might have.
    /// </summary>
    public static IEnumerable<OffsetText> Readings(string text, int start, int end, bool isLiteral)
    {
        var content = start;
        while (content < end && text[content] is not ('\r' or '\n'))
        {
            content++;
        }

        var header = text[start..content].Split('#')[0];
        content = content < end ? FlowScalar.BehindBreak(text, content, end) : end;
        IEnumerable<int> indentations = header.Any(char.IsAsciiDigit)
            ? Enumerable.Range(1, DeepestIndentation)
            : [IndentationOf(text, content, end)];
        return indentations.Select(indentation => new BlockScalar(text, content, end, indentation, isLiteral).Read(header));
    }

    private static int IndentationOf(string text, int at, int end)
    {
        var indentation = 0;
        for (; at < end; at++)
        {
            if (text[at] is '\r' or '\n')
            {
                indentation = 0;
            }
            else if (text[at] == ' ')
            {
                indentation++;
            }
            else
            {
                return Math.Max(1, indentation);
            }
        }

        return Math.Max(1, indentation);
    }

    private OffsetText Read(string header)
    {
        SkipEmptyLines();
        var wasIndented = false;
        while (_at < _end && SpacesAt(_at) >= _indentation)
        {
            _at += _indentation;
            wasIndented = Line(wasIndented);
            SkipEmptyLines();
        }

        var isStripped = header.Contains('-', StringComparison.Ordinal);
        _result.End = isStripped && !_lineBreak.IsEmpty ? _breakAt : _at;
        if (!isStripped)
        {
            _result.Add(_lineBreak);
        }

        if (header.Contains('+', StringComparison.Ordinal))
        {
            _result.Add(_emptyLines);
        }

        return _result;
    }

    // In a folded scalar the break between two lines is a space, unless one of them is indented further or empty lines lie between.
    private bool Line(bool wasIndented)
    {
        var isIndented = _at < _end && _text[_at] is ' ' or '\t';
        if (!_isLiteral && !_lineBreak.IsEmpty && !wasIndented && !isIndented)
        {
            if (_emptyLines.IsEmpty)
            {
                _result.Add(' ', _breakAt);
            }
        }
        else
        {
            _result.Add(_lineBreak);
        }

        _lineBreak.Clear();
        _result.Add(_emptyLines);
        _emptyLines.Clear();
        while (_at < _end && _text[_at] is not ('\r' or '\n'))
        {
            _result.Add(_text[_at], _at);
            _at++;
        }

        if (_at < _end)
        {
            _breakAt = _at;
            _lineBreak.Add('\n', _at);
            _at = FlowScalar.BehindBreak(_text, _at, _end);
        }

        return isIndented;
    }

    private void SkipEmptyLines()
    {
        while (_at < _end)
        {
            var behind = _at + Math.Min(_indentation, SpacesAt(_at));
            if (behind >= _end || _text[behind] is not ('\r' or '\n'))
            {
                return;
            }

            _emptyLines.Add('\n', behind);
            _at = FlowScalar.BehindBreak(_text, behind, _end);
        }
    }

    private int SpacesAt(int at)
    {
        var end = at;
        while (end < _end && _text[end] == ' ')
        {
            end++;
        }

        return end - at;
    }
}
