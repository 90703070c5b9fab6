namespace RuleEngine.Cli.Rules;

/// <summary>Which rules the command line asks for.</summary>
internal sealed record RuleRequest
{
    /// <summary>The folders of <c>--rules</c>; none for the shipped packs.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>The folders among the packs named.</summary>
    public IReadOnlyList<string> PackFolders { get; init; } = [];

    /// <summary>The names among the packs named.</summary>
    public IReadOnlyList<string> PackNames { get; init; } = [];

    /// <summary>All folders named.</summary>
    public IEnumerable<string> AllFolders => Folders.Concat(PackFolders);

    /// <summary>Sorts arguments that are either folders or names of packs.</summary>
    public static RuleRequest Of(IReadOnlyList<string> folders, IReadOnlyList<string> packs) => new()
    {
        Folders = folders,
        PackFolders = [.. packs.Where(IsFolder)],
        PackNames = [.. packs.Where(static pack => !IsFolder(pack))],
    };

    /// <summary>Whether a pack was asked for by itself, rather than required by one that was.</summary>
    public bool Includes(PackDescription pack)
    {
        if (PackNames.Count == 0 && PackFolders.Count == 0)
        {
            return Folders.Count == 0 || Folders.Any(folder => LiesIn(pack, folder));
        }

        return PackNames.Contains(pack.Name, StringComparer.Ordinal) || PackFolders.Any(folder => LiesIn(pack, folder));
    }

    // Names have no separators: what has one was meant as a folder, and is reported as a missing folder if it is not there.
    private static bool IsFolder(string pack) =>
        pack.AsSpan().IndexOfAny('/', '\\') >= 0 || pack is "." or ".." || Directory.Exists(pack);

    private static bool LiesIn(PackDescription pack, string folder)
    {
        var prefix = folder.Replace('\\', '/').TrimEnd('/') + "/";
        return pack.Location.Source.Path.StartsWith(prefix, StringComparison.Ordinal);
    }
}
