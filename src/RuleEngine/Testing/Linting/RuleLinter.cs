using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Finds what is not wrong with rules but will be: untested parts, missing reasons, cost.</summary>
/// <remarks>Every diagnostic must be worth an editor's time: what only might be better, or is a matter of taste, is not named.</remarks>
internal static class RuleLinter
{
    /// <summary>The diagnostics of the packs asked for, by file and place.</summary>
    /// <param name="rules">All rules; those of packs not asked for are there to be referred to.</param>
    /// <param name="isAsked">Tells by its name whether a pack is to be looked at.</param>
    /// <param name="today">The day to compare <c>review-by</c> with; null to leave it alone, for the engine has no clock.</param>
    /// <param name="cancellation">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public static ImmutableArray<Diagnostic> Lint(
        RuleSetProgram rules,
        Func<string, bool> isAsked,
        DateOnly? today,
        CancellationToken cancellation)
    {
        var required = new RequiredWords(rules);
        var found = new DiagnosticBag();
        foreach (var written in WrittenRule.AllIn(rules).Where(written => isAsked(written.First.Pack)))
        {
            cancellation.ThrowIfCancellationRequested();
            var rule = written.First;
            found.AddRange(TestCheck.Check(rule));
            found.AddRange(DeadPartCheck.Check(written, rules, cancellation));
            found.AddRange(ShadowedExceptionCheck.Check(rule));
            found.AddRange(MirrorCheck.Check(written, rules, cancellation));
            found.AddRange(MaintenanceCheck.Check(rule, rules, today));
            found.AddRange(CostCheck.Check(rule, required));
        }

        foreach (var definition in rules.Packs.Where(pack => isAsked(pack.Name)).SelectMany(static pack => pack.Definitions))
        {
            found.AddRange(CostCheck.Check(definition));
        }

        found.AddRange(UnusedDefinitionCheck.Check(rules, isAsked));
        return [.. found
            .OrderBy(static diagnostic => diagnostic.Primary!.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Primary!.Location.Span.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
