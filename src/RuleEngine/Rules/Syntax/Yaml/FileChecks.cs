using System.Buffers;
using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>What is checked of a file before it is read as YAML.</summary>
internal static class FileChecks
{
    /// <summary>As much as an article may have; the largest public rule files have less than one.</summary>
    private const int LongestFile = 16 * 1024 * 1024;

    private const char ByteOrderMark = '\ufeff';

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    public static int BehindByteOrderMark(string text) => text.StartsWith(ByteOrderMark) ? 1 : 0;

    /// <summary>Why the file cannot be read at all, or null.</summary>
    public static Diagnostic? Unreadable(SourceText source)
    {
        if (source.Text.Length > LongestFile)
        {
            return SyntaxDiagnostics.FileTooLarge.About(
                source.Path,
                $"the file has {source.Text.Length} characters",
                $"at most {LongestFile}: keep long lists in a .txt or .csv file and name it with `{{file: …}}`");
        }

        var control = source.Text.AsSpan().IndexOfAny(Controls);
        return control < 0
            ? null
            : SyntaxDiagnostics.NotText.At(
                new SourceLocation(source, new TextSpan(control, 1)),
                $"the character U+{(int)source.Text[control]:X4} does not belong in a text",
                "not text",
                "is this a spreadsheet or an archive? Save it as text in UTF-8");
    }

    /// <summary>Where tabs indent: one offset a line.</summary>
    public static ImmutableArray<int> IndentingTabs(SourceText source) => source.Text.Contains('\t', StringComparison.Ordinal)
        ? [.. Enumerable.Range(1, source.LineCount).Select(line => IndentingTab(source, line)).OfType<int>()]
        : [];

    /// <summary>One diagnostic tells of all tabs that indent.</summary>
    public static Diagnostic Tabs(SourceText source, ImmutableArray<int> tabs)
    {
        var end = tabs[0];
        while (end < source.Text.Length && source.Text[end] == '\t')
        {
            end++;
        }

        return SyntaxDiagnostics.Tab.At(
            new SourceLocation(source, TextSpan.FromBounds(tabs[0], end)),
            tabs.Length == 1 ? "a tab stands before the text of this line" : $"tabs stand before the text of {tabs.Length} lines",
            tabs.Length == 1 ? "a tab" : "the first of them",
            "indent with spaces: two for each level");
    }

    private static int? IndentingTab(SourceText source, int line)
    {
        var span = source.LineAt(line);
        var text = source.Text.AsSpan(span.Start, span.Length);
        var content = text.IndexOfAnyExcept(" \t-");
        var tab = text[..Math.Max(0, content)].IndexOf('\t');
        return tab < 0 ? null : span.Start + tab;
    }
}
