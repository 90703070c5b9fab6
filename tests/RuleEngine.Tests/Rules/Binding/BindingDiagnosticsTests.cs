using System.Reflection;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Binding.Pairs;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Rules.Binding;

/// <summary>
/// Each file of <c>Cases</c> is a folder of packs with something wrong; its name begins with the id of what it is about, and the
/// accepted text beside it is all that an editor reads.
/// </summary>
public sealed class BindingDiagnosticsTests
{
    private static readonly Type[] Kinds =
    [
        typeof(PackDiagnostics), typeof(BindingDiagnostics), typeof(PairsDiagnostics), typeof(AttributionDiagnostics), typeof(BindingLimits),
        typeof(EntryDiagnostics),
    ];

    /// <summary>Those whose case is too large for a file, or that need a file that is no text: their tests are in <see cref="BindingLimitsTests"/>.</summary>
    private static readonly string[] WithoutFile = ["RE2001", "RE2002", "RE2020", "RE4102", "RE4103", "RE4104", "RE4105"];

    private static string Folder => Repository.PathOf("tests", "RuleEngine.Tests", "Rules", "Binding", "Cases");

    private static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.case").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Cases => [.. Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_mistake_in_rules_is_told_in_an_editors_words(string name)
    {
        using var packs = PackFixture.Create(await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.case")));

        var (program, diagnostics) = RuleSetBuilder.Build([packs.Folder], packNames: null);

        diagnostics.ShouldContain(d => name.StartsWith(d.Id, StringComparison.Ordinal));
        (program is null).ShouldBe(diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error));
        var text = string.Join('\n', diagnostics.Select(static d => DiagnosticRenderer.Render(d)));
        await Verify(text.Replace(packs.Folder, "rules", StringComparison.Ordinal)).UseDirectory("Cases").UseTextForParameters(name);
    }

    [Fact]
    public void Every_diagnostic_has_a_case()
    {
        var ids = Kinds
            .SelectMany(static kind => kind.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .Select(static descriptor => descriptor.Id)
            .ToList();

        ids.ShouldBeUnique();
        ids.Except(Names.Select(static name => name[..6])).Order(StringComparer.Ordinal).ShouldBe(WithoutFile);
    }
}
