using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>Reads one column of a table in a <c>.csv</c> file, whose first row names the columns.</summary>
internal static class TableColumn
{
    public static ImmutableArray<Located<string>> Read(SourceText source, FileEntrySyntax entry, DiagnosticBag diagnostics)
    {
        var table = new TableReader(source);
        if (!table.TryReadRow(out var header))
        {
            return Unclosed(table, diagnostics);
        }

        var names = header.Select(static cell => cell.Value).ToList();
        if (entry.Column is not { } column)
        {
            diagnostics.Add(PackDiagnostics.BadColumn.At(
                entry.File.Location, "a table needs `column`", "which column holds the words?", $"write `{{file: {entry.File.Value}, column: {names[0]}}}`"));
            return [];
        }

        var index = names.IndexOf(column.Value);
        if (index < 0)
        {
            diagnostics.Add(UnknownColumn(entry.File.Value, column, names));
            return [];
        }

        var words = ImmutableArray.CreateBuilder<Located<string>>();
        while (table.TryReadRow(out var row))
        {
            if (index < row.Count && row[index].Value.Length > 0)
            {
                words.Add(row[index]);
            }
        }

        return table.UnclosedQuote is null ? words.ToImmutable() : Unclosed(table, diagnostics);
    }

    private static ImmutableArray<Located<string>> Unclosed(TableReader table, DiagnosticBag diagnostics)
    {
        if (table.UnclosedQuote is { } quote)
        {
            diagnostics.Add(PackDiagnostics.BadTable.At(
                quote, "this cell begins with `\"` and never ends", "opened here", "close it, or write two marks `\"\"` for one inside a cell"));
        }

        return [];
    }

    private static Diagnostic UnknownColumn(string file, Located<string> column, List<string> names)
    {
        var help = NearestName.Of(column.Value, names) is { } near ? $"did you mean `{near}`?"
            : names is [var only] && only.AsSpan().ContainsAny(';', '\t') ? "its columns are not parted by commas: save it as a comma-separated table"
            : $"its first row names {string.Join(", ", names.Select(static name => $"`{name}`"))}";
        return PackDiagnostics.BadColumn.At(column.Location, $"`{file}` has no column `{column.Value}`", "not in its first row", help);
    }
}
