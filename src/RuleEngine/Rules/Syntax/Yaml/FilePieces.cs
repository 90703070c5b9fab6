using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Cuts a file that is not YAML into pieces that may be, by indentation alone.</summary>
internal static class FilePieces
{
    public static ImmutableArray<FileSection> Of(SourceText source, int start)
    {
        var lines = Lines(source, start);
        var sections = ImmutableArray.CreateBuilder<FileSection>();
        var first = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || IsKey(source.Text, lines[i]))
            {
                sections.Add(Section(source.Text, lines.AsSpan()[first..i]));
                first = i;
            }
        }

        return sections.ToImmutable();
    }

    private static FileSection Section(string text, ReadOnlySpan<TextSpan> lines)
    {
        var (start, end) = (lines[0].Start, lines[^1].End);
        var key = text.AsSpan(start, lines[0].Length).TrimEnd();
        if (key is not ("define:" or "rules:"))
        {
            return new FileSection(start, end, []);
        }

        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        var indentation = -1;
        foreach (var line in lines[1..])
        {
            if (indentation < 0 && !IsBlank(text, line))
            {
                indentation = Indentation(text, line);
            }

            var begins = indentation >= 0 && !IsBlank(text, line) && Indentation(text, line) == indentation
                && (key is "define:" || text[line.Start + indentation] == '-');
            if (begins)
            {
                parts.Add(line);
            }
            else if (parts.Count > 0)
            {
                parts[^1] = TextSpan.FromBounds(parts[^1].Start, line.End);
            }
        }

        return new FileSection(start, end, parts.ToImmutable());
    }

    private static ImmutableArray<TextSpan> Lines(SourceText source, int start)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>(source.LineCount);
        for (var i = 1; i <= source.LineCount; i++)
        {
            var from = i == 1 ? start : source.LineAt(i).Start;
            var to = i == source.LineCount ? source.Text.Length : source.LineAt(i + 1).Start;
            lines.Add(TextSpan.FromBounds(from, to));
        }

        return lines.ToImmutable();
    }

    private static bool IsKey(string text, TextSpan line) =>
        line.Length > 0 && text[line.Start] is not (' ' or '\t' or '#' or '-' or '\r' or '\n' or ']' or '}');

    private static bool IsBlank(string text, TextSpan line)
    {
        var content = text.AsSpan(line.Start, line.Length).Trim();
        return content.IsEmpty || content[0] == '#';
    }

    private static int Indentation(string text, TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at - line.Start;
    }
}
