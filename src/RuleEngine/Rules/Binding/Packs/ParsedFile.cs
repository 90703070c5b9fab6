using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>A rule file of a pack as read.</summary>
/// <param name="File">What it holds; null where it could not be read at all.</param>
/// <param name="Unreadable">Why it could not be read.</param>
/// <param name="Problems">What is wrong with its text.</param>
internal sealed record ParsedFile(RuleFileSyntax? File, DiagnosticBag Unreadable, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Reads and parses the rule files of packs, in ordinal order; on all cores, for no file depends on another.</summary>
    public static ILookup<PackFolder, ParsedFile> ReadAll(IEnumerable<PackFolder> folders)
    {
        var names = folders.SelectMany(static folder => folder.RuleFileNames().Select(name => KeyValuePair.Create(folder, name))).ToList();
        var parsed = new ParsedFile[names.Count];
        Parallel.For(0, parsed.Length, i => parsed[i] = Read(names[i].Key, names[i].Value));
        return Enumerable.Range(0, parsed.Length).ToLookup(i => names[i].Key, i => parsed[i]);
    }

    private static ParsedFile Read(PackFolder folder, string name)
    {
        var unreadable = new DiagnosticBag();
        if (folder.Read(name, unreadable) is not { } source)
        {
            return new ParsedFile(null, unreadable, []);
        }

        var (file, problems) = RuleFileParser.Parse(source);
        return new ParsedFile(file, unreadable, problems);
    }
}
