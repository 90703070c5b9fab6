using System.Globalization;
using RuleEngine.Diagnostics;

namespace RuleEngine.Cli.Listing;

/// <summary>Lists for readers: a heading a section, aligned columns, the place at the end of the line.</summary>
/// <remarks>Titles may be Arabic; they stand on lines of their own, so that no column moves.</remarks>
internal sealed class ListText(TextWriter output, bool isTerminal)
{
    public void Write(ListSections sections)
    {
        WriteSection("packs", sections.Packs, pack =>
            ([pack.Name, pack.Version, pack.Language, Requirements(pack)], pack.Location, pack.Title));
        WriteSection("rules", sections.Rules, rule =>
            ([rule.Name, NameOf(rule.Severity), NameOf(rule.Status), rule.Technique ?? "-"], rule.Location, rule.Title));
        WriteSection("techniques", sections.Techniques, technique =>
            ([technique.Name, Output.Count.Of(technique.Rules.Count, "rule")], null, string.Join(", ", technique.Rules)));
        WriteSection("definitions", sections.Definitions, definition =>
            (["$" + definition.Name, Entries(definition)], definition.Location, definition.Title));
    }

    private static string Requirements(PackDescription pack) =>
        pack.Requires.IsEmpty ? "" : $"requires {string.Join(", ", pack.Requires)}";

    private static string Entries(DefinitionDescription definition) => definition.Entries == 1
        ? "1 entry"
        : string.Create(CultureInfo.InvariantCulture, $"{definition.Entries:N0} entries");

    private static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private void WriteSection<T>(
        string heading, IReadOnlyList<T>? items, Func<T, (string[] Cells, SourceLocation? Location, string? Title)> rowOf)
    {
        if (items is null)
        {
            return;
        }

        var rows = items.Select(rowOf).ToList();
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{heading} ({rows.Count:N0})\n"));
        var widths = WidthsOf(rows.Select(static row => row.Cells));
        foreach (var (cells, location, title) in rows)
        {
            var aligned = cells.Select((cell, column) => cell.PadRight(widths[column]));
            output.Write($"  {$"{string.Join("  ", aligned)}  {location}".TrimEnd()}\n");
            if (title is not null)
            {
                output.Write($"      {Shown(title)}\n");
            }
        }

        output.Write("\n");
    }

    private static int[] WidthsOf(IEnumerable<string[]> rows)
    {
        var widths = Array.Empty<int>();
        foreach (var cells in rows)
        {
            widths = widths.Length == 0 ? new int[cells.Length] : widths;
            for (var i = 0; i < cells.Length; i++)
            {
                widths[i] = Math.Max(widths[i], cells[i].Length);
            }
        }

        return widths;
    }

    private string Shown(string title)
    {
        var clean = PrintableText.Of(title.ReplaceLineEndings(" "));
        return isTerminal ? $"\u2068{clean}\u2069" : clean;
    }
}
