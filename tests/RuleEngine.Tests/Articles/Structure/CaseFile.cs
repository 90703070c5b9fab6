using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Articles.Structure;

/// <summary>Reads the cases beside these tests: one a line, blank lines and lines that begin with <c>#</c> aside.</summary>
internal static class CaseFile
{
    public static string Folder { get; } = Repository.PathOf("tests", "RuleEngine.Tests", "Articles", "Structure", "Cases");

    public static TheoryData<string> Lines(string name)
    {
        var lines = new TheoryData<string>();
        foreach (var line in File.ReadLines(Path.Combine(Folder, name)))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
