using System.IO.Enumeration;

namespace RuleEngine.Cli.Checking;

/// <summary>Expands patterns of file names where no shell did: <c>*</c> and <c>?</c> in a name, <c>**</c> for any folders.</summary>
internal static class Glob
{
    private static readonly EnumerationOptions Visible = new()
    {
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden,
    };

    public static bool IsPattern(string text) => text.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that match, in ordinal order.</summary>
    public static IEnumerable<string> Files(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var plain = parts.TakeWhile(static part => !IsPattern(part)).Count();
        var root = string.Join('/', parts.Take(plain));
        var start = plain == 0 ? "" : root.Length == 0 ? "/" : root;
        return Match(start, parts.AsMemory(plain)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Match(string folder, ReadOnlyMemory<string> parts)
    {
        var inFolder = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(inFolder))
        {
            return [];
        }

        var part = parts.Span[0];
        var rest = parts[1..];
        if (part == "**")
        {
            var here = rest.IsEmpty ? NamesOf(folder, inFolder, "*", ofFiles: true) : Match(folder, rest);
            return here.Concat(Folders(folder, inFolder, "*").SelectMany(inner => Match(inner, parts)));
        }

        return rest.IsEmpty
            ? NamesOf(folder, inFolder, part, ofFiles: true)
            : Folders(folder, inFolder, part).SelectMany(inner => Match(inner, rest));
    }

    // Links to folders are not followed: they may lead in a circle.
    private static IEnumerable<string> Folders(string folder, string inFolder, string part) =>
        NamesOf(folder, inFolder, part, ofFiles: false).Where(static path => new DirectoryInfo(path).LinkTarget is null);

    private static IEnumerable<string> NamesOf(string folder, string inFolder, string part, bool ofFiles) =>
        (ofFiles ? Directory.EnumerateFiles(inFolder, "*", Visible) : Directory.EnumerateDirectories(inFolder, "*", Visible))
            .Select(static path => Path.GetFileName(path))
            .Where(name => FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: false))
            .Select(name => folder.Length == 0 ? name : Path.Combine(folder, name));
}
