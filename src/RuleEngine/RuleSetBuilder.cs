using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Compilation;

namespace RuleEngine;

/// <summary>Takes rules all the way from folders to what evaluation runs: load, bind, compile.</summary>
internal static class RuleSetBuilder
{
    /// <param name="folders">Folders of packs, or folders of such folders.</param>
    /// <param name="packNames">The packs to keep with what they require; null for all.</param>
    /// <returns>The program, null where there is an error, and all diagnostics of all files and packs.</returns>
    public static (RuleSetProgram? Program, ImmutableArray<Diagnostic> Diagnostics) Build(
        IEnumerable<string> folders,
        IEnumerable<string>? packNames)
    {
        var diagnostics = new DiagnosticBag();
        var packs = PackLoader.Load(folders, packNames?.ToHashSet(StringComparer.Ordinal), diagnostics);
        var bound = RuleSetBinder.Bind(packs, diagnostics);
        return (diagnostics.HasErrors ? null : RuleCompiler.Compile(bound), diagnostics.ToImmutable());
    }
}
