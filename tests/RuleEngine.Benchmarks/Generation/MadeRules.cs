using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Benchmarks.Generation;

/// <summary>Rules from text that a benchmark wrote, by way of a folder that is gone again when they are loaded.</summary>
internal static class MadeRules
{
    /// <exception cref="InvalidOperationException">The rules have errors.</exception>
    public static RuleSet Load(string language, string rules)
    {
        using var folder = new TemporaryFolder();
        var loaded = RuleSet.Load(PackFiles.Write(folder.Path, "made", language, rules));
        return loaded.RuleSet ?? throw new InvalidOperationException(Shown(loaded.Diagnostics));
    }

    /// <summary>The same rules as evaluation runs them.</summary>
    public static RuleSetProgram Compile(string language, string rules)
    {
        using var folder = new TemporaryFolder();
        var (program, diagnostics) = RuleSetBuilder.Build([PackFiles.Write(folder.Path, "made", language, rules)], packNames: null);
        return program ?? throw new InvalidOperationException(Shown(diagnostics));
    }

    private static string Shown(IEnumerable<Diagnostic> diagnostics) =>
        DiagnosticRenderer.Render(diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
}
