using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;
using RuleEngine.Tests.Support;
using VerifyXunit;

namespace RuleEngine.Tests.Rules.Syntax;

/// <summary>Every file of <c>Cases</c> is read; what is said about it stands in the verified file beside it.</summary>
public sealed class DiagnosticCaseTests
{
    private static string Folder => Repository.PathOf("tests", "RuleEngine.Tests", "Rules", "Syntax", "Cases");

    public static TheoryData<string> Names => [.. Files().Select(static file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_case_is_told_as_an_editor_reads_it(string name)
    {
        var diagnostics = Read(name);

        await Verifier.Verify(string.Join('\n', diagnostics.Select(static diagnostic => DiagnosticRenderer.Render(diagnostic))))
            .UseDirectory("Cases")
            .UseTextForParameters(name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_named_after_a_diagnostic_produces_it(string name)
    {
        var id = name.Split('-').FirstOrDefault(static part => part.StartsWith("RE", StringComparison.Ordinal));

        if (id is not null)
        {
            Read(name).Select(static diagnostic => diagnostic.Id).ShouldContain(id);
        }
    }

    private static ImmutableArray<Diagnostic> Read(string name)
    {
        var source = new SourceText("rules/pack/file.yaml", File.ReadAllText(Path.Combine(Folder, name + ".yaml")));
        return name.StartsWith("pack-", StringComparison.Ordinal)
            ? PackFileParser.Parse(source).Diagnostics
            : name.StartsWith("sides-", StringComparison.Ordinal)
            ? SidesFileParser.Parse(source).Diagnostics
            : RuleFileParser.Parse(source).Diagnostics;
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal);
}
