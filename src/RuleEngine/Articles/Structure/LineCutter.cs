using System.Buffers;

namespace RuleEngine.Articles.Structure;

/// <summary>Cuts a text into its lines that are not blank.</summary>
/// <remarks>
/// A line of an article is a paragraph, blank lines between them or not. Only where a fixed width broke every paragraph are lines put
/// together again. Such breaking is greedy, and that shows: the first word of the next line would not have fitted. At a width of 12,
/// <c>a cat and a / dog went / home. / The end.</c> has two paragraphs, for "The" had room beside "home.".
/// </remarks>
internal static class LineCutter
{
    // Widths of mail, wires and old editors. A longer line means that nothing was broken.
    private const int LargestWidth = 100;
    private const int LeastWidth = 40;

    // Fewer breaks, or more exceptions, may be chance.
    private const int LeastBreaks = 4;
    private const double LeastShare = 0.9;

    // Shorter lines are headings, lists and ends of paragraphs.
    private const double LeastFilling = 0.7;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u0085\u2028\u2029");

    public static void Cut(string text, PartBuffer<TextLine> into)
    {
        CutAtBreaks(text, into);
        if (WidthOf(text, into.AsSpan()) is { } width)
        {
            into.Truncate(Join(text, into.AsSpan(), width));
        }
    }

    private static void CutAtBreaks(string text, PartBuffer<TextLine> into)
    {
        var isBehindBlank = false;
        var start = 0;
        var (line, lineStart) = (1, 0);
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(LineBreaks);
            var end = length < 0 ? text.Length : start + length;
            var trimmed = text.AsSpan(start, end - start).TrimStart();
            if (trimmed.Length > 0)
            {
                var first = end - trimmed.Length;
                into.Add(new TextLine(first, trimmed.TrimEnd().Length, isBehindBlank, line, first - lineStart + 1));
            }

            isBehindBlank = trimmed.Length == 0;
            start = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
            if (end < text.Length && text[end] is '\n' or '\r')
            {
                // Editors show no line behind the other breaks.
                (line, lineStart) = (line + 1, start);
            }
        }
    }

    /// <summary>The width at which the lines were broken, or null where they were not.</summary>
    private static int? WidthOf(string text, ReadOnlySpan<TextLine> lines)
    {
        var width = 0;
        foreach (var line in lines)
        {
            width = Math.Max(width, line.Length);
        }

        if (width is < LeastWidth or > LargestWidth)
        {
            return null;
        }

        int breaks = 0, open = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            if (!lines[i].FollowsBlank && lines[i - 1].Length > LeastFilling * width && !SentenceMarks.EndsIn(lines[i - 1].In(text)))
            {
                open++;
                breaks += IsBroken(text, lines[i - 1], lines[i], width) ? 1 : 0;
            }
        }

        return breaks >= LeastBreaks && breaks >= LeastShare * open ? width : null;
    }

    private static bool IsBroken(string text, TextLine line, TextLine next, int width)
    {
        var word = next.In(text);
        var wordEnd = word.IndexOf(' ');
        return !next.FollowsBlank && line.Length + 1 + (wordEnd < 0 ? word.Length : wordEnd) > width;
    }

    /// <summary>Puts the lines together in their place; how many there are then.</summary>
    private static int Join(string text, Span<TextLine> lines, int width)
    {
        var joined = 0;
        var before = lines[0];
        foreach (var line in lines[1..])
        {
            if (IsBroken(text, before, line, width))
            {
                lines[joined] = lines[joined] with { Length = line.End - lines[joined].Start, Line = 0, Column = 0 };
            }
            else
            {
                lines[++joined] = line;
            }

            before = line;
        }

        return joined + 1;
    }
}
