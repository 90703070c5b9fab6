using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Reads the YAML that rule files are written in, and gives up at anything else, which the library reads.</summary>
/// <remarks>
/// The library knows all of YAML and makes two objects of its own for each of ours, and most of loading a hundred thousand rules was that.
/// Here is what rules need: maps and lists by indentation, names as keys, texts on one line or behind <c>&gt;-</c> or <c>|-</c>, brackets and
/// braces. Anything that may mean more than that (a tab, a text over several lines, an escape, a missing value) or that may be wrong is left to the
/// library, and so are all explanations of what is wrong. Either way the values are the same, with the same places in the file; a test holds the
/// two readings together on random files.
/// </remarks>
internal sealed class PlainYamlReader
{
    /// <summary>Rules need five.</summary>
    private const int DeepestNesting = 12;

    private const char ByteOrderMark = '\ufeff';

    private readonly PlainYamlScalars _scalars;
    private readonly SourceText _source;
    private readonly string _text;

    // Where reading has come to; between the lines of a block, at the first character of a line with something on it, and its column.
    private int _at;
    private int _indentation;
    private int _depth;

    private PlainYamlReader(SourceText source, int start)
    {
        _source = source;
        _text = source.Text;
        _scalars = new PlainYamlScalars(source);
        _at = start;
    }

    /// <summary>The file's map; null where the library is to read it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Its first offset behind a byte order mark.</param>
    public static YamlMap? Read(SourceText source, int start)
    {
        if (source.Text.AsSpan(start).ContainsAny("\t\r\u0085\u2028\u2029" + ByteOrderMark))
        {
            return null;
        }

        var reader = new PlainYamlReader(source, start);
        reader.NextLine();
        return reader._indentation == 0 && reader.ReadMap(0) is { } map && reader._at == source.Text.Length ? map : null;
    }

    private bool IsAtEnd => _at == _text.Length;

    private YamlValue? ReadBlock()
    {
        if (++_depth > DeepestNesting)
        {
            return null;
        }

        YamlValue? block = IsDash() ? ReadList(_indentation) : ReadMap(_indentation);
        _depth--;
        return block;
    }

    private YamlMap? ReadMap(int indentation)
    {
        var pairs = ImmutableArray.CreateBuilder<YamlPair>();
        do
        {
            if (_scalars.KeyAt(_at) is not { } key)
            {
                return null;
            }

            _at = key.Location.Span.End + 1;
            if (ReadValue(indentation) is not { } value)
            {
                return null;
            }

            pairs.Add(new YamlPair(key, value));
        }
        while (!IsAtEnd && _indentation == indentation);

        // A line that is indented deeper belongs to no key.
        if (!IsAtEnd && _indentation > indentation)
        {
            return null;
        }

        var (first, last) = (pairs[0].Key.Location, pairs[^1].Value.Location);
        var span = TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.End, last.Span.End));
        return new YamlMap(first with { Span = span }, pairs.DrainToImmutable(), IsFlow: false, IsPartial: false);
    }

    private YamlList? ReadList(int indentation)
    {
        var start = _at;
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        do
        {
            if (!IsDash() || ReadItem(indentation) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (!IsAtEnd && _indentation == indentation);

        // The library ends a list where the next thing begins.
        return !IsAtEnd && _indentation > indentation
            ? null
            : new YamlList(LocationOf(start, _at), items.DrainToImmutable(), IsFlow: false, IsPartial: false);
    }

    private bool IsDash() => _text[_at] == '-' && _at + 1 < _text.Length && _text[_at + 1] == ' ';

    /// <summary>What stands behind a dash: a map that begins there, or a value on the line.</summary>
    private YamlValue? ReadItem(int indentation)
    {
        var dash = _at++;
        SkipSpaces();
        if (IsAtEnd || _text[_at] is '\n' or '#')
        {
            return null;
        }

        if (_scalars.KeyAt(_at) is null)
        {
            return ReadInline(indentation);
        }

        _indentation = indentation + _at - dash;
        return ReadBlock();
    }

    /// <summary>What stands behind a key: on its line, or indented deeper on the next.</summary>
    private YamlValue? ReadValue(int indentation)
    {
        SkipSpaces();
        if (!IsAtEnd && _text[_at] is not ('\n' or '#'))
        {
            return ReadInline(indentation);
        }

        NextLine();
        return IsAtEnd || _indentation <= indentation ? null : ReadBlock();
    }

    /// <summary>A value on the rest of a line, behind which the next line is looked for.</summary>
    /// <param name="indentation">The column of the key or dash that it belongs to; what is indented deeper would belong to it.</param>
    private YamlValue? ReadInline(int indentation)
    {
        var value = _text[_at] switch
        {
            '[' or '{' => _scalars.ReadFlow(ref _at, indentation, _depth),
            '"' or '\'' => _scalars.ReadQuoted(ref _at),
            '>' or '|' => ReadBlockScalar(indentation),
            _ => _scalars.ReadPlain(ref _at),
        };
        if (value is null || !EndsLine())
        {
            return null;
        }

        NextLine();
        return !IsAtEnd && _indentation > indentation ? null : value;
    }

    /// <summary>Lines behind <c>&gt;-</c> or <c>|-</c> that are all indented alike.</summary>
    private YamlScalar? ReadBlockScalar(int indentation)
    {
        var start = _at;
        var isFolded = _text[_at] == '>';
        if (_at + 2 >= _text.Length || _text[_at + 1] != '-' || _text[_at + 2] != '\n')
        {
            return null;
        }

        var lines = new BlockLines(_text, _at + 3, indentation);
        if (lines.Read(isFolded) is not { } value)
        {
            return null;
        }

        _at = lines.End;
        return new YamlScalar(LocationOf(start, lines.End), value, isFolded ? YamlStyle.Folded : YamlStyle.Literal);
    }

    /// <summary>Whether nothing but a comment stands on the rest of the line; goes behind it.</summary>
    private bool EndsLine()
    {
        var start = _at;
        if (start > 0 && _text[start - 1] == '\n')
        {
            return true;
        }

        SkipSpaces();
        if (!IsAtEnd && _text[_at] == '#' && _at > start)
        {
            SkipLine();
        }

        return IsAtEnd || _text[_at] == '\n';
    }

    /// <summary>Goes to the next line with something on it, from the end of a line or from a line's beginning.</summary>
    private void NextLine()
    {
        while (!IsAtEnd)
        {
            var start = _at += _text[_at] == '\n' ? 1 : 0;
            SkipSpaces();
            if (!IsAtEnd && _text[_at] == '#')
            {
                SkipLine();
            }
            else if (!IsAtEnd && _text[_at] != '\n')
            {
                _indentation = _at - start;
                return;
            }
        }

        _indentation = 0;
    }

    private void SkipSpaces()
    {
        while (!IsAtEnd && _text[_at] == ' ')
        {
            _at++;
        }
    }

    private void SkipLine()
    {
        var end = _text.IndexOf('\n', _at);
        _at = end < 0 ? _text.Length : end;
    }

    private SourceLocation LocationOf(int start, int end) => new(_source, TextSpan.FromBounds(start, end));
}
