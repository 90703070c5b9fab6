using System.Globalization;
using System.Text.RegularExpressions;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Articles.Text;

/// <summary>Reads tables of cases. Invisible and ambiguous characters are written <c>\u200F</c> there; lines with # are headings.</summary>
internal static partial class TestTable
{
    public static IReadOnlyList<string[]> Read(string file) =>
    [
        .. File.ReadLines(Repository.PathOf("tests", "RuleEngine.Tests", "Articles", "Text", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t').Select(Unescape).ToArray()),
    ];

    private static string Unescape(string cell) => CodeUnit().Replace(
        cell,
        match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u([0-9A-F]{4})", RegexOptions.NonBacktracking)]
    private static partial Regex CodeUnit();
}
