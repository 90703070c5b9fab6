using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Tests.Support;

/// <summary>Loads the small packs that tests are written in.</summary>
internal static class TestPacks
{
    /// <summary>The packs of a folder of this project, by their names; none means all.</summary>
    public static RuleSetProgram Load(string folder, params string[] packs)
    {
        var (program, diagnostics) = RuleSetBuilder.Build(
            [Repository.PathOf(["tests", "RuleEngine.Tests", .. folder.Split('/')])], packs.Length == 0 ? null : packs);
        program.ShouldNotBeNull(string.Join('\n', diagnostics.Select(Shown)));
        return program;
    }

    /// <summary>A diagnostic on two lines, its place without the folder.</summary>
    public static string Shown(Diagnostic diagnostic)
    {
        var place = diagnostic.Primary is { } label
            ? $"{Path.GetFileName(label.Location.Source.Path)}:{label.Location.Position}"
            : diagnostic.Path;
        return $"{place} {diagnostic.Severity} {diagnostic.Id}: {diagnostic.Message}"
            + (diagnostic.Primary is { Text.Length: > 0 } primary ? $"\n    {primary.Text}" : "")
            + (diagnostic.Help is null ? "" : $"\n    help: {diagnostic.Help}");
    }
}
