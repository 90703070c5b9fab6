using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Testing.Auditing;

/// <summary>Sentences with a gap for a side: <c>Sentences.ar.txt</c> and <c>Sentences.en.txt</c>, one a line.</summary>
/// <param name="Before">What stands before the gap.</param>
/// <param name="Kind">Which list of a side fills it: <c>names</c>, <c>leaders</c>, <c>groups</c>, <c>media</c>.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record SideSentence(string Before, SideNameKind Kind, string After)
{
    public static IReadOnlyList<SideSentence> AllOf(string language) =>
        [.. File.ReadLines(Repository.PathOf("tests", "RuleEngine.Tests", "Testing", "Auditing", $"Sentences.{language}.txt")).Select(Parse)];

    /// <summary>Where an offset of the sentence with <paramref name="name"/> lies in the one with the gap; inside the name at its beginning.</summary>
    public int Place(int offset, string name) =>
        offset <= Before.Length ? offset
        : offset < Before.Length + name.Length ? Before.Length
        : offset - name.Length;

    private static SideSentence Parse(string line)
    {
        var (open, close) = (line.IndexOf('{', StringComparison.Ordinal), line.IndexOf('}', StringComparison.Ordinal));
        return new SideSentence(line[..open], Keywords.SideNameKindOf(line[(open + 1)..close]), line[(close + 1)..]);
    }
}
