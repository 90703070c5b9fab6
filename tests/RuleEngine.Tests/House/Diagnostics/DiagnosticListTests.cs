using System.Reflection;
using System.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.House.Diagnostics;

/// <summary>Every diagnostic has an id of its own, stands in the list that editors read, and is produced by a test.</summary>
public sealed class DiagnosticListTests
{
    private const string List = "rules/DIAGNOSTICS.md";

    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors =
        [.. DescriptorsOf(typeof(DiagnosticDescriptor).Assembly).OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)];

    [Fact]
    public void No_two_diagnostics_share_an_id() =>
        Descriptors.GroupBy(static descriptor => descriptor.Id)
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key)
            .ShouldBeEmpty();

    [Fact]
    public void The_list_for_editors_names_them_all()
    {
        var wanted = Render();
        var path = Repository.PathOf(List);
        if (File.ReadAllText(path) != wanted)
        {
            File.WriteAllText(Repository.PathOf("rules/DIAGNOSTICS.received.md"), wanted);
        }

        File.ReadAllText(path).ShouldBe(wanted, $"rename DIAGNOSTICS.received.md over {List} if it is right");
    }

    [Fact]
    public void Every_diagnostic_is_produced_by_a_test()
    {
        var shown = string.Concat(
            Directory.EnumerateFiles(Repository.PathOf("tests"), "*", SearchOption.AllDirectories)
                .Where(static file => IsCase(file))
                .Select(File.ReadAllText));

        Descriptors.Select(static descriptor => descriptor.Id).Where(id => !shown.Contains(id, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>A snapshot, a table of cases, or the code of a test; never what the build wrote.</summary>
    private static bool IsCase(string file) =>
        Path.GetExtension(file) is ".cs" or ".txt" or ".yaml" or ".tsv"
        && !file.Contains(".received.", StringComparison.Ordinal)
        && !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj");

    private static IEnumerable<DiagnosticDescriptor> DescriptorsOf(Assembly assembly)
    {
        const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (var type in assembly.GetTypes().Where(static type => !type.ContainsGenericParameters))
        {
            foreach (var field in type.GetFields(Statics).Where(static field => field.FieldType == typeof(DiagnosticDescriptor)))
            {
                yield return (DiagnosticDescriptor)field.GetValue(null)!;
            }
        }
    }

    private static string Render()
    {
        var text = new StringBuilder();
        text.Append("""
            # Diagnostics

            Everything the engine can say about rules, tests and articles, by its id. Ids never change their meaning and are never used again.
            The example under each produces it (`…` stands for more of the same).

            RE1xxx is about YAML and the writing of patterns, RE2xxx about names and values, RE3xxx about style, dead parts and cost, RE4xxx about
            limits, RE5xxx about articles, RE6xxx about the tests of rules.

            """);
        foreach (var descriptor in Descriptors)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {descriptor.Id} ({NameOf(descriptor.Severity)})\n\n");
            text.Append(char.ToUpperInvariant(descriptor.Title[0])).Append(descriptor.Title.AsSpan(1)).Append(".\n\n");
            text.Append("```text\n").Append(Visible(descriptor.Example)).Append("\n```\n");
        }

        return text.ToString();
    }

    /// <summary>A character that nobody sees is no example: it is written as its code point.</summary>
    private static string Visible(string example) =>
        string.Concat(example.Select(static c => c is '\t' ? "<TAB>"
            : c is '\n' || !(char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format) ? c.ToString()
            : $"<U+{(int)c:X4}>"));

    private static string NameOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
