using System.Reflection;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Rules.Syntax;

public sealed class SyntaxDiagnosticsTests
{
    // Their examples are too long to print: RuleFileLimitTests builds them.
    private static readonly string[] Large = ["RE1018", "RE1019", "RE1020", "RE1106", "RE1107"];

    private static readonly DiagnosticDescriptor[] All = [.. typeof(SyntaxDiagnostics)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)];

    public static TheoryData<string> Ids => [.. All.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void Ids_are_unique_and_in_the_range_of_syntax()
    {
        Ids.Count.ShouldBe(All.DistinctBy(static descriptor => descriptor.Id).Count());
        All.ShouldAllBe(static descriptor => descriptor.Id.StartsWith("RE1", StringComparison.Ordinal) && descriptor.Id.Length == 6);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_diagnostic_produces_it(string id)
    {
        if (!Large.Contains(id))
        {
            var example = All.Single(descriptor => descriptor.Id == id).Example;

            Files(example).SelectMany(static file => RuleFileParser.Parse(new SourceText("file.yaml", file)).Diagnostics)
                .Select(static diagnostic => diagnostic.Id).ShouldContain(id);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_shows_a_diagnostic_as_it_is_printed(string id)
    {
        var folder = Repository.PathOf("tests", "RuleEngine.Tests", "Rules", "Syntax", "Cases");

        if (id != "RE1019")
        {
            Directory.EnumerateFiles(folder, $"*{id}*.yaml").ShouldNotBeEmpty();
        }
    }

    // An example is a file of its own, or lines of a rule.
    private static string[] Files(string example) =>
        [example, "rules:\n  - id: one\n    " + example.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n"];
}
