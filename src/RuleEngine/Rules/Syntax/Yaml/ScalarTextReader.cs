using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Finds, for each character of a scalar's value, where it was typed.</summary>
/// <remarks>
/// The YAML library gives a value and where the scalar begins and ends, but not where a character of the value came from. So
/// the scalar is read a second time here, with the rules of YAML 1.2 chapter 7.3 and 8.1, keeping an offset a character. The
/// library's value decides: where the second reading differs from it, no offsets are kept rather than wrong ones.
/// </remarks>
internal static class ScalarTextReader
{
    public static ScalarText Read(YamlScalar scalar)
    {
        var (source, span) = scalar.Location;
        if (scalar.Style == YamlStyle.Plain && Equals(source, span.Start, span.Length, scalar.Value))
        {
            return ScalarText.Verbatim(source, span.Start, scalar.Value);
        }

        if (scalar.IsQuoted && Equals(source, span.Start + 1, span.Length - 2, scalar.Value))
        {
            return ScalarText.Verbatim(source, span.Start + 1, scalar.Value);
        }

        if (scalar.Style is YamlStyle.Literal or YamlStyle.Folded && OnlyLineOf(scalar) is { } line)
        {
            return ScalarText.Verbatim(source, line, scalar.Value);
        }

        return Reread(scalar);
    }

    /// <summary>The same for any scalar, with an offset for each of its characters.</summary>
    public static ScalarText Reread(YamlScalar scalar)
    {
        foreach (var reading in Readings(scalar))
        {
            if (reading.IsReadingOf(scalar.Value))
            {
                return ScalarText.Mapped(scalar.Location.Source, scalar.Value, reading.Offsets());
            }
        }

        return ScalarText.Opaque(scalar.Location, scalar.Value);
    }

    /// <summary>Where the only line of a block begins, whose line break was stripped; null where there are more lines or fewer.</summary>
    private static int? OnlyLineOf(YamlScalar scalar)
    {
        var (source, span) = scalar.Location;
        var header = source.Text.AsSpan(span.Start, span.Length).IndexOf('\n');
        var start = span.Start + header + 1;
        while (start < span.End && source.Text[start] == ' ')
        {
            start++;
        }

        var length = scalar.Value.Length;
        return header > 0 && length > 0 && !scalar.Value.Contains('\n', StringComparison.Ordinal) && start + length <= span.End && Equals(source, start, length, scalar.Value)
            && (start + length == source.Text.Length || source.Text[start + length] is '\r' or '\n')
            ? start
            : null;
    }

    private static bool Equals(SourceText source, int start, int length, string value) =>
        length == value.Length && source.Text.AsSpan(start, length).SequenceEqual(value);

    private static IEnumerable<OffsetText> Readings(YamlScalar scalar)
    {
        var text = scalar.Location.Source.Text;
        var span = scalar.Location.Span;
        return scalar.Style switch
        {
            YamlStyle.Plain => [FlowScalar.Read(text, span.Start, span.End, YamlStyle.Plain)],
            YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted => [FlowScalar.Read(text, span.Start + 1, span.End - 1, scalar.Style)],
            _ => BlockScalar.Readings(text, span.Start, span.End, scalar.Style == YamlStyle.Literal),
        };
    }
}
