using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Articles.Text;

/// <summary>A row of a table of word forms: whether a word of a rule finds a token, if need be behind another word.</summary>
internal sealed record WordFormCase(string Kind, string Form, string Before, string Token, bool Finds)
{
    public static IReadOnlyList<WordFormCase> ReadAll(string file) =>
        [.. File.ReadLines(Repository.PathOf("tests", "RuleEngine.Tests", "Articles", "Text", file)).Skip(1).Select(Read)];

    public override string ToString() => $"{Kind} {Form} should {(Finds ? "find" : "not find")} {Before} {Token}";

    private static WordFormCase Read(string line) => line.Split('\t') switch
    {
        [var kind, var form, var before, var token, "yes"] => new WordFormCase(kind, form, before, token, Finds: true),
        [var kind, var form, var before, var token, "no"] => new WordFormCase(kind, form, before, token, Finds: false),
        _ => throw new FormatException($"no row of word forms: {line}"),
    };
}
