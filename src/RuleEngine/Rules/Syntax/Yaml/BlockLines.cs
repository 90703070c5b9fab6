using System.Text;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>The lines of a plain block scalar: all with text on them are indented alike, and no line break is kept at the end.</summary>
/// <param name="text">The file.</param>
/// <param name="start">Where the first line begins.</param>
/// <param name="parent">The column of the key or dash that the scalar belongs to.</param>
internal struct BlockLines(string text, int start, int parent)
{
    private string? _only;
    private StringBuilder? _joined;
    private int _blank;

    /// <summary>Where the first line behind them begins.</summary>
    public int End { get; private set; } = start;

    /// <summary>The lines, joined by spaces or line breaks; null where they are not plain.</summary>
    public string? Read(bool isFolded)
    {
        var indentation = SpacesAt(End);
        if (indentation <= parent || IsBlank(End, indentation))
        {
            return null;
        }

        for (; End < text.Length; End = BehindLine(End))
        {
            var spaces = SpacesAt(End);
            var isBlank = IsBlank(End, spaces);
            if (spaces > indentation)
            {
                return null;
            }

            if (isBlank ? End + spaces == text.Length : spaces < indentation)
            {
                break;
            }

            Add(isBlank ? default : text.AsSpan((End + spaces)..EndOfLine(End)), isFolded);
        }

        return _joined?.ToString() ?? _only;
    }

    private void Add(ReadOnlySpan<char> line, bool isFolded)
    {
        if (line.IsEmpty)
        {
            _blank++;
            return;
        }

        if (_only is null)
        {
            _only = line.ToString();
        }
        else
        {
            // Of n line breaks folding leaves n - 1, but one becomes a space.
            var breaks = isFolded ? _blank : _blank + 1;
            (_joined ??= new StringBuilder(_only)).Append(breaks == 0 ? ' ' : '\n', Math.Max(1, breaks)).Append(line);
        }

        _blank = 0;
    }

    private readonly int SpacesAt(int at)
    {
        var spaces = 0;
        while (at + spaces < text.Length && text[at + spaces] == ' ')
        {
            spaces++;
        }

        return spaces;
    }

    private readonly bool IsBlank(int at, int spaces) => at + spaces == text.Length || text[at + spaces] == '\n';

    private readonly int EndOfLine(int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    private readonly int BehindLine(int at) => Math.Min(text.Length, EndOfLine(at) + 1);
}
