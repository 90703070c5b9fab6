using System.Text.RegularExpressions;

namespace RuleEngine.Tests.House.Budgets;

/// <summary>What the budgets need to know of a C# file, read from its text.</summary>
/// <remarks>The house writes file-scoped namespaces, so a top-level type is one that is declared at the start of a line.</remarks>
internal sealed partial record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>The first part of the name: <c>Alphabet</c> of <c>Alphabet.Data.cs</c>.</summary>
    public string Stem => FileName.Split('.')[0];

    public bool IsTable => FileName.EndsWith(".Data.cs", StringComparison.Ordinal);

    public string? Namespace => Lines.Select(line => NamespaceLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    public IReadOnlyList<string> TopLevelTypes =>
        [.. Lines.Select(line => TypeLine().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value)];

    /// <summary>Lines that hold code: neither blank nor only a comment.</summary>
    public int CodeLines => Lines.Count(line => line.Trim() is { Length: > 0 } text && !text.StartsWith("//", StringComparison.Ordinal));

    public static SourceFile Parse(string path, string text) => new(path, text.TrimEnd('\n').Split('\n'));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|sealed|static|abstract|readonly|ref|partial|unsafe) )*(?:class|struct|interface|enum|record(?: class| struct)?|delegate \S+) (\w+)",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex TypeLine();
}
