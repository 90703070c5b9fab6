using System.Globalization;
using System.Text;

namespace VerifyTests;

/// <summary>Shows how two texts differ, line by line, for a reader of a failed test.</summary>
/// <remarks>
/// The lines both texts begin and end with are set aside; of the rest the longest common subsequence is found by the
/// quadratic table, which is quick for the few hundred lines that a snapshot has:
/// <code>
/// a        2   b
/// b      - 3   c
/// c      + 3   x
/// d        4   d
/// </code>
/// </remarks>
internal static class TextDiff
{
    private const int ContextLines = 2;

    // A failed test is read on one screen or two; the files hold the rest.
    private const int MaxLinesShown = 120;

    // About a second and 16 MB; beyond, the middle is shown as replaced whole.
    private const int MaxCells = 4_000_000;

    private enum Kind
    {
        Same,
        Removed,
        Added,
    }

    public static string Describe(string verified, string received)
    {
        var lines = Compare(verified.Split('\n'), received.Split('\n'));
        var text = new StringBuilder();
        var shown = 0;
        var last = -1;
        for (var i = 0; i < lines.Count && shown < MaxLinesShown; i++)
        {
            if (!IsNearChange(lines, i))
            {
                continue;
            }

            if (last >= 0 && i > last + 1)
            {
                text.Append("    ...\n");
            }

            Append(text, lines[i]);
            last = i;
            shown++;
        }

        if (shown == MaxLinesShown)
        {
            text.Append("    ... (see the files for the rest)\n");
        }

        return text.Append(FirstDifference(verified, received)).ToString();
    }

    private static List<Line> Compare(string[] old, string[] now)
    {
        var start = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var shorter = Math.Min(old.Length, now.Length) - start;
        var end = old.Reverse().Zip(now.Reverse()).Take(shorter).TakeWhile(pair => pair.First == pair.Second).Count();

        List<Line> lines = [.. now.Take(start).Select((text, i) => new Line(Kind.Same, i + 1, text))];
        AddMiddle(lines, start, old[start..^end], now[start..^end]);
        lines.AddRange(now.Skip(now.Length - end).Select((text, i) => new Line(Kind.Same, now.Length - end + i + 1, text)));
        return lines;
    }

    private static void AddMiddle(List<Line> lines, int start, string[] old, string[] now)
    {
        var common = (long)old.Length * now.Length <= MaxCells ? CommonLengths(old, now) : null;
        var (o, n) = (0, 0);
        while (o < old.Length || n < now.Length)
        {
            if (common is not null && o < old.Length && n < now.Length && old[o] == now[n])
            {
                lines.Add(new Line(Kind.Same, start + n + 1, now[n]));
                (o, n) = (o + 1, n + 1);
            }
            else if (n == now.Length || (o < old.Length && (common is null || common[o + 1][n] >= common[o][n + 1])))
            {
                lines.Add(new Line(Kind.Removed, start + o + 1, old[o++]));
            }
            else
            {
                lines.Add(new Line(Kind.Added, start + n + 1, now[n++]));
            }
        }
    }

    private static int[][] CommonLengths(string[] old, string[] now)
    {
        var lengths = Enumerable.Range(0, old.Length + 1).Select(_ => new int[now.Length + 1]).ToArray();
        for (var o = old.Length - 1; o >= 0; o--)
        {
            for (var n = now.Length - 1; n >= 0; n--)
            {
                lengths[o][n] = old[o] == now[n]
                    ? lengths[o + 1][n + 1] + 1
                    : Math.Max(lengths[o + 1][n], lengths[o][n + 1]);
            }
        }

        return lengths;
    }

    private static bool IsNearChange(List<Line> lines, int index)
    {
        var from = Math.Max(0, index - ContextLines);
        var to = Math.Min(lines.Count - 1, index + ContextLines);
        return lines.GetRange(from, to - from + 1).Exists(line => line.Kind != Kind.Same);
    }

    private static void Append(StringBuilder text, Line line)
    {
        var sign = line.Kind switch { Kind.Removed => '-', Kind.Added => '+', _ => ' ' };
        text.Append(CultureInfo.InvariantCulture, $"{sign} {line.Number,4}  {line.Text}\n");
    }

    // Two texts can look alike and differ: a bidirectional mark, a no-break space, one of several yehs.
    private static string FirstDifference(string verified, string received)
    {
        var index = verified.AsSpan().CommonPrefixLength(received);
        if (verified.Length == 0 || index == Math.Max(verified.Length, received.Length))
        {
            return "";
        }

        // The texts may part between the halves of a surrogate pair.
        if (index > 0 && char.IsHighSurrogate(received[index - 1]))
        {
            index--;
        }

        var line = received.AsSpan(0, index).Count('\n') + 1;
        var column = index - received.AsSpan(0, index).LastIndexOf('\n');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"\nfirst difference: line {line}, column {column}: {CodePoint(verified, index)} verified, {CodePoint(received, index)} received\n");
    }

    private static string CodePoint(string text, int index) =>
        index >= text.Length ? "the end"
        : Rune.TryGetRuneAt(text, index, out var rune) ? $"U+{rune.Value:X4}"
        : $"U+{(int)text[index]:X4}";

    private sealed record Line(Kind Kind, int Number, string Text);
}
