using RuleEngine.Articles.Reading;

namespace RuleEngine.Cli.Checking;

/// <summary>Finds the files that the arguments name: files as they are, folders and globs with what is in them.</summary>
internal static class ArticleInputs
{
    /// <summary>The argument that stands for the standard input.</summary>
    public const string StandardInput = "-";

    private static readonly EnumerationOptions OneFolder = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden };

    /// <summary>The files, each once, in the order of the arguments and within a folder in ordinal order.</summary>
    /// <param name="arguments">What the user wrote.</param>
    /// <param name="onNothing">Told of each argument that names no article, and what to do about it.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> arguments, Action<string, string> onNothing)
    {
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            var files = FilesOf(argument, onNothing);
            found.AddRange(files.Where(file => seen.Add(file == StandardInput ? file : Path.GetFullPath(file))));
        }

        return found;
    }

    private static List<string> FilesOf(string argument, Action<string, string> onNothing)
    {
        if (argument.Length == 0)
        {
            return OrReport([], "an empty name names no article", onNothing);
        }

        if (argument == StandardInput || File.Exists(argument))
        {
            return [argument];
        }

        if (Directory.Exists(argument))
        {
            return OrReport(ArticlesIn(argument), $"the folder `{argument}` holds no articles", onNothing);
        }

        if (Glob.IsPattern(argument))
        {
            return OrReport(Glob.Files(argument), $"no file matches `{argument}`", onNothing);
        }

        // The reader says why a file that is not there cannot be read, as it does of any other file.
        return [argument];
    }

    private static List<string> OrReport(IEnumerable<string> files, string problem, Action<string, string> onNothing)
    {
        var list = files.ToList();
        if (list.Count == 0)
        {
            onNothing(problem, "articles are files `*.txt`, `*.jsonl` and `*.ndjson`; name other text files one by one");
        }

        return list;
    }

    private static IEnumerable<string> ArticlesIn(string folder) =>
        FilesBelow(folder).Where(IsArticle).Order(StringComparer.Ordinal);

    // Links to folders are not followed: they may lead in a circle.
    private static IEnumerable<string> FilesBelow(string folder) => Directory.EnumerateFiles(folder, "*", OneFolder)
        .Concat(new DirectoryInfo(folder).EnumerateDirectories("*", OneFolder)
            .Where(static inner => inner.LinkTarget is null)
            .SelectMany(inner => FilesBelow(Path.Combine(folder, inner.Name))));

    private static bool IsArticle(string path) =>
        ArticleReader.FormatOf(path) == ArticleFormat.JsonLines
        || Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase);
}
