using System.Text;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>A text under construction that knows where each of its characters came from.</summary>
internal sealed class OffsetText
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];

    /// <summary>Where the text ends in the file.</summary>
    public int End { get; set; }

    public void Add(char c, int offset)
    {
        _text.Append(c);
        _offsets.Add(offset);
    }

    public void Add(string text, int offset)
    {
        foreach (var c in text)
        {
            Add(c, offset);
        }
    }

    public void Add(OffsetText other)
    {
        _text.Append(other._text);
        _offsets.AddRange(other._offsets);
    }

    public void Clear()
    {
        _text.Clear();
        _offsets.Clear();
    }

    public bool IsEmpty => _text.Length == 0;

    public bool IsReadingOf(string value) => _text.Equals(value.AsSpan());

    /// <summary>One offset a character, and one for the end.</summary>
    public int[] Offsets() => [.. _offsets, Math.Max(End, _offsets.Count == 0 ? 0 : _offsets[^1])];
}
