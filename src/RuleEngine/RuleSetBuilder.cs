using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Caching;
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
        // Each step in a method of its own, so that what it read is garbage once it is done: where code is not optimized yet, as in a
        // process that loads rules first of all, a variable keeps its value to the end of its method.
        var diagnostics = new DiagnosticBag();
        var lowered = Lower(PackFinder.Find(folders, diagnostics), packNames, diagnostics);
        return (lowered?.Plan(), diagnostics.ToImmutable());
    }

    /// <summary>The same for all packs, by way of a cache. Only rules of which there is nothing to say are kept there.</summary>
    public static (RuleSetProgram? Program, ImmutableArray<Diagnostic> Diagnostics) Build(IReadOnlyCollection<string> folders, ProgramCache cache)
    {
        var diagnostics = new DiagnosticBag();
        var packs = PackFinder.Find(folders, diagnostics, remembers: true);
        if (diagnostics.Count == 0 && cache.Read(folders, packs) is { } known)
        {
            return (known, []);
        }

        var program = Lower(packs, packNames: null, diagnostics)?.Plan();
        if (program is not null && diagnostics.Count == 0)
        {
            cache.Write(folders, packs, program);
        }

        return (program, diagnostics.ToImmutable());
    }

    private static LoweredRules? Lower(IReadOnlyList<PackFolder> packs, IEnumerable<string>? packNames, DiagnosticBag diagnostics)
    {
        var bound = Bind(packs, packNames, diagnostics);
        return diagnostics.HasErrors ? null : RuleCompiler.Lower(bound);
    }

    private static BoundRuleSet Bind(IReadOnlyList<PackFolder> packs, IEnumerable<string>? packNames, DiagnosticBag diagnostics) =>
        RuleSetBinder.Bind(PackLoader.Load(packs, packNames?.ToHashSet(StringComparer.Ordinal), diagnostics), diagnostics);
}
