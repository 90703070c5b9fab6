using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;
using static System.FormattableString;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>Reads the word lists that one rule file names, and tells once what is wrong with each. Not thread-safe.</summary>
/// <param name="files">The lists of the pack, which its rule files share.</param>
internal sealed class WordListReader(WordListFiles files)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    private PackFolder Folder => files.Folder;

    /// <summary>A reader for another rule file of the pack.</summary>
    public WordListReader ForAnotherFile() => new(files);

    /// <summary>The entries of a list, each with its place in the list file; empty where it cannot be read, with a diagnostic.</summary>
    public ImmutableArray<Located<string>> Read(FileEntrySyntax entry, DiagnosticBag diagnostics)
    {
        var count = diagnostics.Count;
        if (Open(entry.File, diagnostics) is not { } source)
        {
            return [];
        }

        var isTable = source.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        var words = isTable
            ? TableColumn.Read(source, entry, diagnostics)
            : WordLines.Read(source, entry, diagnostics);
        if (words.Length == 0 && diagnostics.Count == count)
        {
            diagnostics.Add(PackDiagnostics.EmptyList.At(
                entry.File.Location, $"the list `{entry.File.Value}` has no entries", "nothing to find here",
                isTable ? "fill the column, or take the list out" : "write one entry a line, or take the list out"));
        }

        if (words.Length > BindingLimits.ListEntries)
        {
            diagnostics.Add(BindingLimits.TooManyEntries.At(
                entry.File.Location,
                Invariant($"the list `{entry.File.Value}` has {words.Length:N0} entries; {BindingLimits.ListEntries:N0} are the most"),
                "too long a list",
                "keep the entries that articles hold, or split the list by topic"));
            return [];
        }

        return words;
    }

    private SourceText? Open(Located<string> file, DiagnosticBag diagnostics)
    {
        var name = file.Value.Replace('\\', '/');
        if (Path.IsPathRooted(name) || !Folder.Contains(name))
        {
            diagnostics.Add(PackDiagnostics.OutsidePack.At(
                file.Location,
                $"`{file.Value}` lies outside the pack",
                "a pack reads only files of its own folder",
                $"copy the list into `{Folder.Path}` and name it without a path"));
            return null;
        }

        if (!Folder.Exists(name))
        {
            diagnostics.Add(Missing(file, name));
            return null;
        }

        var list = files.Read(name);
        if (_told.Add(name))
        {
            diagnostics.AddRange(list.Problems);
        }

        return list.Source;
    }

    private Diagnostic Missing(Located<string> file, string name)
    {
        var lists = Folder.FileNames().Where(static n => !n.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        var help = NearestName.Of(name, lists) is { } near ? $"did you mean `{near}`?"
            : lists.Count == 0 ? "a list is a `.txt` file with one entry a line, or a column of a `.csv` file"
            : $"the pack has {string.Join(", ", lists.Select(static n => $"`{n}`"))}";
        return PackDiagnostics.NoListFile.At(file.Location, $"there is no file `{file.Value}` in the pack", $"not in `{Folder.Path}`", help);
    }
}
