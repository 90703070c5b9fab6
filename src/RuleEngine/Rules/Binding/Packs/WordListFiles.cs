using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>The word lists of a pack that have been read, each once, whichever of its rule files names it first. Thread-safe.</summary>
internal sealed class WordListFiles(PackFolder folder)
{
    private readonly Dictionary<string, ListFile> _files = new(StringComparer.Ordinal);

    public PackFolder Folder => folder;

    /// <summary>A file of the folder.</summary>
    public ListFile Read(string name)
    {
        lock (_files)
        {
            if (!_files.TryGetValue(name, out var file))
            {
                var problems = new DiagnosticBag();
                file = new ListFile(folder.Read(name, problems), problems.ToImmutable());
                _files.Add(name, file);
            }

            return file;
        }
    }
}
