using RuleEngine.Cli.Checking;

namespace RuleEngine.Cli.Auditing;

/// <summary>Tells packs from articles among the arguments of <c>audit</c>.</summary>
/// <param name="Packs">Folders with packs in them, and words that are no files: names of packs.</param>
/// <param name="Articles">The others: files, folders of articles, globs, the standard input.</param>
internal sealed record AuditArguments(IReadOnlyList<string> Packs, IReadOnlyList<string> Articles)
{
    private const string Manifest = "pack.yaml";

    public static AuditArguments Of(IReadOnlyList<string> arguments)
    {
        var packs = arguments.ToLookup(IsPack);
        return new AuditArguments([.. packs[true]], [.. packs[false]]);
    }

    private static bool IsPack(string argument) => Directory.Exists(argument)
        ? File.Exists(Path.Combine(argument, Manifest)) || Directory.EnumerateDirectories(argument).Any(static inner => File.Exists(Path.Combine(inner, Manifest)))
        : !File.Exists(argument) && IsName(argument);

    private static bool IsName(string argument) =>
        argument != ArticleInputs.StandardInput && argument.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
