using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>
/// The value of a YAML scalar together with the way back into the file: an error inside a pattern points at the very
/// character that was typed, whatever the scalar's style.
/// </summary>
internal sealed class ScalarText
{
    private readonly SourceText _source;
    private readonly int _start;
    private readonly int[]? _offsets;
    private readonly SourceLocation? _whole;

    private ScalarText(SourceText source, string value, int start, int[]? offsets, SourceLocation? whole)
    {
        _source = source;
        Value = value;
        _start = start;
        _offsets = offsets;
        _whole = whole;
    }

    /// <summary>What YAML makes of the scalar.</summary>
    public string Value { get; }

    public SourceText Source => _source;

    /// <summary>The value stands in the file as it is, character for character.</summary>
    public static ScalarText Verbatim(SourceText source, int start, string value) => new(source, value, start, null, null);

    /// <summary>The value's characters lie at the given offsets; the array has one more, for the end.</summary>
    public static ScalarText Mapped(SourceText source, string value, int[] offsets) => new(source, value, 0, offsets, null);

    /// <summary>Where the characters lie is not known: every place is the whole scalar, which is vague but never wrong.</summary>
    public static ScalarText Opaque(SourceLocation whole, string value) => new(whole.Source, value, 0, null, whole);

    /// <summary>Where a stretch of the value stands in the file.</summary>
    public SourceLocation LocationOf(int start, int length)
    {
        if (_whole is { } whole)
        {
            return whole;
        }

        if (_offsets is null)
        {
            return new SourceLocation(_source, new TextSpan(_start + start, length));
        }

        var first = _offsets[start];
        return new SourceLocation(_source, TextSpan.FromBounds(first, length == 0 ? first : Math.Max(first, EndOf(_offsets, start + length - 1))));
    }

    // What lies between two characters of the value and was taken out (a line break, an indentation) belongs to neither.
    private int EndOf(int[] offsets, int index)
    {
        var between = _source.Text.AsSpan(offsets[index], offsets[index + 1] - offsets[index]);
        var lineBreak = between.IndexOfAny('\r', '\n');
        return lineBreak > 0 ? offsets[index] + lineBreak : offsets[index + 1];
    }
}
