using System.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>Reads comma-separated rows as RFC 4180 has them: cells in quotation marks may hold commas, line breaks and doubled marks.</summary>
internal sealed class TableReader(SourceText source)
{
    private readonly string _text = source.Text;
    private int _next;

    /// <summary>The quotation mark at which reading stopped because nothing closes it, or null.</summary>
    public SourceLocation? UnclosedQuote { get; private set; }

    /// <summary>Reads the next row that is not empty; its cells are trimmed.</summary>
    public bool TryReadRow(out List<Located<string>> cells)
    {
        cells = [];
        while (_next < _text.Length && _text[_next] is '\r' or '\n')
        {
            _next++;
        }

        if (_next >= _text.Length)
        {
            return false;
        }

        do
        {
            cells.Add(ReadCell());
        }
        while (UnclosedQuote is null && Skip(','));
        return UnclosedQuote is null;
    }

    private bool Skip(char separator)
    {
        if (_next >= _text.Length || _text[_next] != separator)
        {
            return false;
        }

        _next++;
        return true;
    }

    private Located<string> ReadCell()
    {
        while (_next < _text.Length && _text[_next] is ' ' or '\t')
        {
            _next++;
        }

        return _next < _text.Length && _text[_next] == '"' ? ReadQuoted() : ReadPlain();
    }

    private Located<string> ReadPlain()
    {
        var start = _next;
        var end = _text.AsSpan(start).IndexOfAny(",\r\n");
        _next = end < 0 ? _text.Length : start + end;
        var value = _text[start.._next].TrimEnd();
        return new Located<string>(value, new SourceLocation(source, new TextSpan(start, value.Length)));
    }

    private Located<string> ReadQuoted()
    {
        var start = _next++;
        var value = new StringBuilder();
        while (_next < _text.Length)
        {
            var c = _text[_next++];
            if (c != '"' || Skip('"'))
            {
                value.Append(c);
                continue;
            }

            // What stands between the closing mark and the comma belongs to nothing in RFC 4180; spreadsheets read it as part of the cell.
            value.Append(ReadPlain().Value);
            return new Located<string>(value.ToString().Trim(), new SourceLocation(source, TextSpan.FromBounds(start, _next)));
        }

        UnclosedQuote = new SourceLocation(source, new TextSpan(start, 1));
        return new Located<string>("", UnclosedQuote.Value);
    }
}
