using System.Collections.Immutable;
using System.Text;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Reads what stands on a line of plain YAML: keys, texts, brackets and braces. Null is for what the library is to read.</summary>
internal sealed class PlainYamlScalars(SourceText source)
{
    /// <summary>The library takes no longer ones on one line.</summary>
    private const int LongestKey = 100;

    /// <summary>As many keys as rule files have, and some more.</summary>
    private const int KnownKeys = 128;

    private const int DeepestNesting = 12;

    // What may mean something else than a letter at the beginning of a text.
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`= ";

    // Behind a colon they may make a key of what stands before it.
    private const string Separators = " \n,?[]{}";

    private readonly string _text = source.Text;

    // The same few keys stand in every rule.
    private readonly string?[] _keys = new string?[KnownKeys];

    /// <summary>The key that begins at a place, and ends at a colon with nothing or a space behind; null where there is none.</summary>
    public YamlScalar? KeyAt(int start)
    {
        var end = start;
        while (end < _text.Length && end - start < LongestKey && (char.IsLetterOrDigit(_text[end]) || (_text[end] is '-' or '_' && end > start)))
        {
            end++;
        }

        return end > start && end < _text.Length && _text[end] == ':' && (end + 1 == _text.Length || _text[end + 1] is ' ' or '\n')
            ? new YamlScalar(LocationOf(start, end), Key(start, end), YamlStyle.Plain)
            : null;
    }

    /// <summary>A text without quotation marks, up to the end of its line or a comment.</summary>
    public YamlScalar? ReadPlain(ref int at)
    {
        if (Indicators.Contains(_text[at], StringComparison.Ordinal))
        {
            return null;
        }

        var (start, end) = (at, at);
        for (; at < _text.Length && _text[at] != '\n'; at++)
        {
            switch (_text[at])
            {
                case ' ':
                    continue;
                case ':' when at + 1 == _text.Length || _text[at + 1] is ' ' or '\n':
                    return null;
                case '#' when _text[at - 1] == ' ':
                    at = end;
                    return Scalar(start, end);
            }

            end = at + 1;
        }

        at = end;
        return Scalar(start, end);
    }

    /// <summary>A text in quotation marks, on one line; of escapes only those of a quotation mark and a backslash.</summary>
    public YamlScalar? ReadQuoted(ref int at)
    {
        var (start, mark, hasEscapes) = (at, _text[at], false);
        var end = start + 1;
        while (end < _text.Length && _text[end] != mark)
        {
            switch (_text[end])
            {
                case '\n':
                case '\\' when mark == '"' && !(end + 1 < _text.Length && _text[end + 1] is '"' or '\\'):
                    return null;
                case '\\' when mark == '"':
                    hasEscapes = true;
                    end++;
                    break;
            }

            end++;
        }

        // Two apostrophes in a row stand for one.
        if (end >= _text.Length || (mark == '\'' && end + 1 < _text.Length && _text[end + 1] == mark))
        {
            return null;
        }

        at = end + 1;
        var value = _text[(start + 1)..end];
        return mark == '"'
            ? new YamlScalar(LocationOf(start, at), hasEscapes ? Unescaped(value) : value, YamlStyle.DoubleQuoted)
            : new YamlScalar(LocationOf(start, at), value, YamlStyle.SingleQuoted);
    }

    /// <summary>A list in brackets or a map in braces.</summary>
    /// <param name="at">The opening bracket; then behind the closing one.</param>
    /// <param name="indentation">The column of what it belongs to: further lines are indented deeper.</param>
    /// <param name="depth">How deep it lies.</param>
    public YamlValue? ReadFlow(ref int at, int indentation, int depth)
    {
        var start = at;
        if (depth >= DeepestNesting)
        {
            return null;
        }

        var isList = _text[at++] == '[';
        var (items, pairs) = (ImmutableArray.CreateBuilder<YamlValue>(isList ? 4 : 0), ImmutableArray.CreateBuilder<YamlPair>(isList ? 0 : 2));
        do
        {
            if (!SkipToItem(ref at, indentation) || !(isList ? AddItem(items, ref at, indentation, depth) : AddPair(pairs, ref at, indentation, depth)))
            {
                return null;
            }
        }
        while (at < _text.Length && _text[at++] == ',');

        var location = LocationOf(start, at);
        return _text[at - 1] != (isList ? ']' : '}') ? null
            : isList ? new YamlList(location, items.ToImmutable(), IsFlow: true, IsPartial: false)
            : new YamlMap(location, pairs.ToImmutable(), IsFlow: true, IsPartial: false);
    }

    private bool AddItem(ImmutableArray<YamlValue>.Builder items, ref int at, int indentation, int depth)
    {
        if (ReadFlowValue(ref at, indentation, depth) is not { } item)
        {
            return false;
        }

        items.Add(item);
        return SkipToItem(ref at, indentation);
    }

    private bool AddPair(ImmutableArray<YamlPair>.Builder pairs, ref int at, int indentation, int depth)
    {
        if (KeyAt(at) is not { } key)
        {
            return false;
        }

        at = key.Location.Span.End + 1;
        if (!SkipToItem(ref at, indentation) || ReadFlowValue(ref at, indentation, depth) is not { } value)
        {
            return false;
        }

        pairs.Add(new YamlPair(key, value));
        return SkipToItem(ref at, indentation);
    }

    private YamlValue? ReadFlowValue(ref int at, int indentation, int depth) => _text[at] switch
    {
        '[' or '{' => ReadFlow(ref at, indentation, depth + 1),
        '"' or '\'' => ReadQuoted(ref at),
        _ => ReadFlowPlain(ref at),
    };

    /// <summary>A text without quotation marks, up to a comma or closing bracket, to which only spaces and line breaks may lie in between.</summary>
    private YamlScalar? ReadFlowPlain(ref int at)
    {
        if (Indicators.Contains(_text[at], StringComparison.Ordinal))
        {
            return null;
        }

        var (start, end) = (at, at);
        for (; at < _text.Length; at++)
        {
            switch (_text[at])
            {
                case ' ':
                    continue;
                case ',' or ']' or '}' or '\n':
                    at = end;
                    return Scalar(start, end);
                case '#' or '?' or '[' or '{':
                case ':' when at + 1 == _text.Length || Separators.Contains(_text[at + 1], StringComparison.Ordinal):
                    return null;
            }

            end = at + 1;
        }

        return null;
    }

    /// <summary>Goes over spaces, and over line breaks to lines that are indented deeper; false where something else begins there, or nothing.</summary>
    private bool SkipToItem(ref int at, int indentation)
    {
        var line = -1;
        for (; at < _text.Length; at++)
        {
            if (_text[at] == '\n')
            {
                line = at + 1;
            }
            else if (_text[at] != ' ')
            {
                return _text[at] != '#' && (line < 0 || at - line > indentation);
            }
        }

        return false;
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] == '\\' ? value[++i] : value[i]);
        }

        return text.ToString();
    }

    private YamlScalar Scalar(int start, int end) => new(LocationOf(start, end), _text[start..end], YamlStyle.Plain);

    private string Key(int start, int end)
    {
        var key = _text.AsSpan(start, end - start);
        ref var known = ref _keys[((key.Length * 31) + (key[0] * 7) + key[^1]) % KnownKeys];
        return known is not null && key.SequenceEqual(known) ? known : known = key.ToString();
    }

    private SourceLocation LocationOf(int start, int end) => new(source, TextSpan.FromBounds(start, end));
}
