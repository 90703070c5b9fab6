using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Tests.Rules.Syntax;

/// <summary>What strangers send, and what is merely large. A reader whose cost grew with the square of these would never end.</summary>
public sealed class RuleFileLimitTests
{
    public static TheoryData<string, string> BadFiles => new()
    {
        { "RE1018", "define:\n  a: " + new string('[', 100_000) },
        { "RE1018", "define:\n  a: " + string.Concat(Enumerable.Repeat("{b: ", 100_000)) },
        { "RE1018", string.Concat(Enumerable.Range(0, 2_000).Select(static i => new string(' ', i) + "a:\n")) },
        { "RE1106", "rules:\n  - id: a\n    match: " + new string('(', 100_000) },
        { "RE1106", "rules:\n  - id: a\n    match: " + string.Join(" or ", Enumerable.Repeat("$a", 50_000)) },
        { "RE1107", "rules:\n  - id: a\n    match: " + new string('(', 12_000) },
        { "RE1019", new string('a', 17 * 1024 * 1024) },
        { "RE1020", "PK\u0003\u0004" + new string('\0', 100_000) },
        { "RE1001", new string('a', 1_000_000) + ": " + new string('b', 1_000_000) },
        { "RE1017", "define:\n  a: \"" + new string('b', 1_000_000) },
        { "RE1008", new string('-', 1_000_000) },
        { "RE1005", "define:\n" + string.Concat(Enumerable.Repeat("  a: [b]\n", 5_000)) },
        { "RE1017", "define:\n" + string.Concat(Enumerable.Repeat("  a: [b\n", 2_000)) },
        { "RE1103", "rules:\n" + string.Concat(Enumerable.Range(0, 2_000).Select(static i => $"  - id: r{i}\n    match: militia\n")) },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_bad_file_gives_an_error(string id, string text)
    {
        var diagnostics = RuleFileParser.Parse(new SourceText("file.yaml", text)).Diagnostics;

        diagnostics.Select(static d => d.Id).ShouldContain(id);
        diagnostics.ShouldAllBe(static d => DiagnosticRenderer.Render(d, null).Length < 10_000);
    }

    [Fact]
    public void A_list_of_many_entries_is_read()
    {
        var (file, diagnostics) = Parse("define:\n  a:\n" + string.Concat(Enumerable.Range(0, 200_000).Select(static i => $"    - قوات{i}~\n")));

        diagnostics.Length.ShouldBe(0);
        file.Definitions[0].Entries.Length.ShouldBe(200_000);
    }

    [Fact]
    public void A_file_of_many_rules_is_read()
    {
        var (file, diagnostics) = Parse("rules:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(static i =>
            $"  - id: r{i}\n    match: («one» then/3 ($two or verb(\"say\"))) unless in quote\n    severity: info\n")));

        diagnostics.Length.ShouldBe(0);
        file.Rules.Length.ShouldBe(5_000);
    }

    private static (RuleFileSyntax File, System.Collections.Immutable.ImmutableArray<Diagnostic> Diagnostics) Parse(string text) =>
        RuleFileParser.Parse(new SourceText("file.yaml", text));
}
