using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>Finds the packs in the folders a user names: a pack itself, or a collection that holds packs one or two levels down.</summary>
internal static class PackFinder
{
    private const int Levels = 2;

    /// <param name="folders">The folders.</param>
    /// <param name="diagnostics">Receives what is wrong with them.</param>
    /// <param name="remembers">Whether the packs' folders remember what is read of them (<see cref="PackFolder.Seen"/>).</param>
    /// <returns>The folders of the packs, each once, in the order given and below that in ordinal order.</returns>
    public static IReadOnlyList<PackFolder> Find(IEnumerable<string> folders, DiagnosticBag diagnostics, bool remembers = false)
    {
        var found = new List<PackFolder>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            found.AddRange(FindIn(folder, remembers, diagnostics).Where(pack => seen.Add(pack.Identity)));
        }

        return found;
    }

    private static List<PackFolder> FindIn(string folder, bool remembers, DiagnosticBag diagnostics)
    {
        try
        {
            if (!Directory.Exists(folder))
            {
                diagnostics.Add(NoFolder(folder));
                return [];
            }

            var packs = PacksIn(folder, Levels).Select(path => new PackFolder(path, remembers)).ToList();
            if (packs.Count == 0)
            {
                diagnostics.Add(NoPack(folder));
            }

            return packs;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(PackDiagnostics.UnreadableFile.About(folder, $"cannot read this folder: {SourceFileReader.Reason(exception)}"));
            return [];
        }
    }

    private static IEnumerable<string> PacksIn(string folder, int levels)
    {
        if (PackFolder.IsPack(folder))
        {
            return [folder];
        }

        return levels == 0
            ? []
            : Directory.EnumerateDirectories(folder)
                .Order(StringComparer.Ordinal)
                .SelectMany(inner => PacksIn(inner, levels - 1));
    }

    private static Diagnostic NoFolder(string folder) => File.Exists(folder)
        ? PackDiagnostics.NoPack.About(folder, "this is a file; rules are read from folders", "name the folder that holds `pack.yaml`")
        : PackDiagnostics.NoPack.About(folder, "this folder does not exist", "name a folder that holds `pack.yaml`, or a folder of such folders");

    private static Diagnostic NoPack(string folder)
    {
        var hasRules = Directory.EnumerateFiles(folder, "*.yaml").Any();
        return PackDiagnostics.NoPack.About(
            folder,
            hasRules ? "this folder has rule files but no `pack.yaml`" : "this folder holds no pack",
            "a pack is a folder with a file `pack.yaml`: `pack: my-pack`, and on the next line `language: ar`");
    }
}
