using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>Reads a plain word list: one entry a line; empty lines and lines that begin with <c>#</c> say nothing.</summary>
internal static class WordLines
{
    public static ImmutableArray<Located<string>> Read(SourceText source, FileEntrySyntax entry, DiagnosticBag diagnostics)
    {
        if (entry.Column is { } column)
        {
            diagnostics.Add(PackDiagnostics.BadColumn.At(
                column.Location, $"`{entry.File.Value}` is a plain list and has no columns", "only a `.csv` file has columns", "leave `column` out"));
            return [];
        }

        var words = ImmutableArray.CreateBuilder<Located<string>>();
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.LineAt(number);
            var line = source.Text.AsSpan(span.Start, span.Length);
            var start = span.Start + line.Length - line.TrimStart().Length;
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
            {
                words.Add(new Located<string>(text.ToString(), new SourceLocation(source, new TextSpan(start, text.Length))));
            }
        }

        return words.ToImmutable();
    }
}
