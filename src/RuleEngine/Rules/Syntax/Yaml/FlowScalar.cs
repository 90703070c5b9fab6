using System.Globalization;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Plain and quoted scalars: lines are folded, quotation marks and escapes undone (YAML 1.2, chapter 7.3).</summary>
internal static class FlowScalar
{
    public static OffsetText Read(string text, int start, int end, YamlStyle style)
    {
        var result = new OffsetText { End = end };
        var at = start;
        while (at < end)
        {
            at = text[at] switch
            {
                ' ' or '\t' or '\r' or '\n' => Spaces(text, at, end, result),
                '\'' when style == YamlStyle.SingleQuoted => Apostrophe(text, at, result),
                '\\' when style == YamlStyle.DoubleQuoted => Escape(text, at, end, result),
                _ => Verbatim(text, at, at + 1, result),
            };
        }

        return result;
    }

    /// <summary>The first offset behind a line break, which begins at <paramref name="at"/>.</summary>
    public static int BehindBreak(string text, int at, int end) =>
        text[at] == '\r' && at + 1 < end && text[at + 1] == '\n' ? at + 2 : at + 1;

    // One line break among the spaces is a space, n of them are n - 1 line breaks; spaces beside a line break vanish.
    private static int Spaces(string text, int start, int end, OffsetText result)
    {
        var at = start;
        var breaks = 0;
        while (at < end && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            var isBreak = text[at] is '\r' or '\n';
            breaks += isBreak ? 1 : 0;
            at = isBreak ? BehindBreak(text, at, end) : at + 1;
        }

        if (breaks == 0)
        {
            return Verbatim(text, start, at, result);
        }

        result.Add(breaks == 1 ? " " : new string('\n', breaks - 1), start);
        return at;
    }

    private static int Apostrophe(string text, int at, OffsetText result)
    {
        result.Add(text[at], at);
        return at + 2;
    }

    private static int Escape(string text, int at, int end, OffsetText result)
    {
        if (at + 1 >= end)
        {
            return end;
        }

        if (text[at + 1] is '\r' or '\n')
        {
            return BehindEscapedBreak(text, at + 1, end, result);
        }

        var digits = text[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            result.Add(Named(text[at + 1]), at);
        }
        else if (at + 2 + digits <= end && int.TryParse(text.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            result.Add(code is >= 0x10000 and <= 0x10FFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString(), at);
        }

        return Math.Min(end, at + 2 + digits);
    }

    // The line break is gone, and so are the spaces of the next line; empty lines after it stay line breaks.
    private static int BehindEscapedBreak(string text, int at, int end, OffsetText result)
    {
        at = BehindBreak(text, at, end);
        while (at < end && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            if (text[at] is ' ' or '\t')
            {
                at++;
            }
            else
            {
                result.Add('\n', at);
                at = BehindBreak(text, at, end);
            }
        }

        return at;
    }

    private static string Named(char c) => c switch
    {
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        't' or '\t' => "\t",
        'n' => "\n",
        'v' => "\v",
        'f' => "\f",
        'r' => "\r",
        'e' => "\u001b",
        'N' => "\u0085",
        '_' => "\u00a0",
        'L' => "\u2028",
        'P' => "\u2029",
        _ => c.ToString(),
    };

    private static int Verbatim(string text, int start, int end, OffsetText result)
    {
        for (var i = start; i < end; i++)
        {
            result.Add(text[i], i);
        }

        return end;
    }
}
