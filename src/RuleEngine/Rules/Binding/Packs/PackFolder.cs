using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>The folder of a pack: the only place that its files are read from.</summary>
internal sealed class PackFolder
{
    public const string ManifestName = "pack.yaml";
    public const string SidesName = "sides.yaml";

    private readonly string _root;
    private readonly FileHashes? _hashes;
    private IReadOnlyList<string>? _fileNames;
    private IReadOnlyList<string>? _unreadRuleFileNames;

    /// <param name="path">The folder as it was given; messages name it so.</param>
    /// <param name="remembers">Whether it remembers what is read of it.</param>
    public PackFolder(string path, bool remembers = false)
    {
        _hashes = remembers ? new FileHashes() : null;
        Path = Shown(path);
        _root = RealPath(System.IO.Path.GetFullPath(path));
    }

    /// <summary>What messages call it, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Where it really lies, links followed: two ways to one folder have one identity.</summary>
    public string Identity => _root;

    /// <summary>
    /// What a load has seen of this folder, which remembers it. Whoever finds all of it as it was finds the same rules, for nothing else of the folder
    /// has gone into them.
    /// </summary>
    public SeenFolder Seen => new(Path, [.. FileNames()], [.. UnreadRuleFileNames()], _hashes!.ToImmutable());

    public static bool IsPack(string path) => File.Exists(System.IO.Path.Combine(path, ManifestName));

    public SourceText? ReadManifest(DiagnosticBag diagnostics) => Read(ManifestName, diagnostics);

    /// <summary>The file of sides; null where there is none.</summary>
    public SourceText? ReadSides(DiagnosticBag diagnostics) => Exists(SidesName) ? Read(SidesName, diagnostics) : null;

    /// <summary>The names of the rule files, in ordinal order; the manifest and the file of sides are none.</summary>
    public IReadOnlyList<string> RuleFileNames() =>
        [.. FileNames().Where(static name => name.EndsWith(".yaml", StringComparison.Ordinal) && name is not (ManifestName or SidesName))];

    /// <summary>The names of files that an editor may take for rule files of the pack though they are none.</summary>
    public IReadOnlyList<string> UnreadRuleFileNames() => _unreadRuleFileNames ??=
    [
        .. FileNames().Where(static name => name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)),
        .. Directory.EnumerateDirectories(_root)
            .Where(static folder => !IsPack(folder))
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.yaml"))
            .Select(path => Shown(System.IO.Path.GetRelativePath(_root, path)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The names of all files when they were first asked for, in ordinal order.</summary>
    public IReadOnlyList<string> FileNames() => _fileNames ??=
        [.. Directory.EnumerateFiles(_root).Select(System.IO.Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>Whether a file that the pack names lies inside it, links followed.</summary>
    public bool Contains(string name)
    {
        try
        {
            var path = RealPath(System.IO.Path.GetFullPath(System.IO.Path.Combine(_root, name)));
            return path.StartsWith(_root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Links that lead in a circle, folders that nobody may enter, names that no file can have.
            return false;
        }
    }

    public bool Exists(string name) => File.Exists(System.IO.Path.Combine(_root, name));

    /// <summary>Reads a file of the pack.</summary>
    public SourceText? Read(string name, DiagnosticBag diagnostics)
    {
        var shown = $"{Path}/{name}";
        if (Contains(name))
        {
            return SourceFileReader.Read(System.IO.Path.Combine(_root, name), shown, diagnostics, bytes => _hashes?.Add(name, bytes));
        }

        diagnostics.Add(PackDiagnostics.OutsidePack.About(
            shown, "this file is a link that leads out of its pack", "copy the file into the pack's folder"));
        return null;
    }

    /// <summary>Reads a file whose bytes have this hash; null where it is another, or cannot be read.</summary>
    public SourceText? ReadSame(SeenFile seen)
    {
        if (!Contains(seen.Name))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(System.IO.Path.Combine(_root, seen.Name));
        return seen.IsOf(bytes) ? new SourceText($"{Path}/{seen.Name}", () => SourceFileReader.Decode(bytes)) : null;
    }

    private static string Shown(string path)
    {
        var trimmed = path.Replace('\\', '/').TrimEnd('/');
        return trimmed.Length == 0 ? "/" : trimmed;
    }

    /// <summary>Follows links in every part of a path, not in its last part alone.</summary>
    private static string RealPath(string path)
    {
        var root = System.IO.Path.GetPathRoot(path) ?? "";
        var real = root;
        foreach (var part in path[root.Length..].Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = System.IO.Path.Combine(real, part);
            real = System.IO.Path.Exists(next) ? Directory.ResolveLinkTarget(next, returnFinalTarget: true)?.FullName ?? next : next;
        }

        return real;
    }
}
