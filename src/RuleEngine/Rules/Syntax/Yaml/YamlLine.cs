using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>A line as an author sees it: indentation, dashes, key, value; whether YAML agrees or not.</summary>
internal sealed class YamlLine
{
    private readonly SourceText _source;
    private readonly TextSpan _span;

    private YamlLine(SourceText source, int number)
    {
        _source = source;
        _span = source.LineAt(number);
        Number = number;
        var text = source.Text;
        Start = Skip(_span.Start);
        ContentStart = Start;
        while (ContentStart + 1 < _span.End && text[ContentStart] == '-' && text[ContentStart + 1] == ' ')
        {
            ContentStart = Skip(ContentStart + 1);
        }

        var colon = KeyColon();
        Key = colon < 0 ? null : text[ContentStart..colon].TrimEnd();
        ValueStart = colon < 0 ? ContentStart : Skip(colon + 1);
    }

    public int Number { get; }

    /// <summary>The first character that is no space; a dash where the line begins with one.</summary>
    public int Start { get; }

    /// <summary>The first character behind spaces and dashes.</summary>
    public int ContentStart { get; }

    public string? Key { get; }

    /// <summary>The first character of the value, or of the content where there is no key.</summary>
    public int ValueStart { get; }

    public int End => _span.End;

    public bool IsBlank => Start == _span.End || _source.Text[Start] == '#';

    public int Indentation => Start - _span.Start;

    public int ContentColumn => ContentStart - _span.Start;

    public string Value => _source.Text[ValueStart.._span.End].TrimEnd();

    /// <summary>The line without its indentation and without its value: <c>- ok: </c>.</summary>
    public string Head => _source.Text[Start..ValueStart];

    public static YamlLine At(SourceText source, int offset) => new(source, source.PositionAt(offset).Line);

    public static YamlLine Of(SourceText source, int number) => new(source, number);

    public SourceLocation LocationOf(int start, int end) => new(_source, TextSpan.FromBounds(start, end));

    private int Skip(int at)
    {
        while (at < _span.End && _source.Text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    // The colon of a key has a space or the end of the line behind it, and no quotation mark before it.
    private int KeyColon()
    {
        var text = _source.Text;
        for (var at = ContentStart; at < _span.End && text[at] is not ('"' or '\'' or '{' or '[' or '#'); at++)
        {
            if (text[at] == ':' && (at + 1 == _span.End || text[at + 1] is ' ' or '\t'))
            {
                return at;
            }
        }

        return -1;
    }
}
