using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>A failure to read YAML, with the line on which it came out.</summary>
internal sealed class YamlSlip(SourceText source, int start, YamlFailure failure)
{
    private readonly YamlLine _line = YamlLine.At(source, Math.Clamp(failure.Offset, start, source.Text.Length));

    public SourceText Source => source;

    public int Offset { get; } = Math.Clamp(failure.Offset, start, source.Text.Length);

    public string Reason => failure.Reason;

    public int? OpenBracket => failure.OpenBracket;

    public YamlLine Line => _line;

    public char Character => Offset < source.Text.Length ? source.Text[Offset] : '\0';

    public bool Says(string words) => failure.Reason.Contains(words, StringComparison.Ordinal);

    /// <summary>The lines of the piece above the one on which it came out, the nearest first.</summary>
    public IEnumerable<YamlLine> LinesAbove()
    {
        var first = source.PositionAt(start).Line;
        for (var number = _line.Number - 1; number >= first; number--)
        {
            yield return YamlLine.Of(source, number);
        }
    }

    /// <summary>The last character before the place that is no space, on the same line; -1 where there is none.</summary>
    public int Before()
    {
        var at = Offset - 1;
        while (at >= _line.Start && source.Text[at] is ' ' or '\t')
        {
            at--;
        }

        return at >= _line.Start ? at : -1;
    }
}
