using System.Globalization;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Asks for what those who come later need: why a rule is there, what it rests on, whether it is still meant.</summary>
internal static class MaintenanceCheck
{
    /// <param name="rule">The rule.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="today">The day to compare <c>review-by</c> with; null to leave it alone.</param>
    public static IEnumerable<Diagnostic> Check(RuleProgram rule, RuleSetProgram rules, DateOnly? today)
    {
        if (rule is { Status: RuleStatus.Stable, IsDefinition: false } && MissingOf(rule) is { Count: > 0 } missing)
        {
            yield return LintDiagnostics.IncompleteStableRule.At(
                rule.Location,
                $"stable rule `{rule.WrittenId}` has no {Listed(missing)}",
                help: "say what it is about, what an editor should ask, and what it rests on");
        }

        foreach (var reference in RuleParts.OwnPatternsOf(rule).OfType<RuleReferenceProgram>())
        {
            var other = rules.Rules[reference.Rules[0]];
            if (other.Status == RuleStatus.Deprecated && rule.Status != RuleStatus.Deprecated)
            {
                yield return LintDiagnostics.DeprecatedReference.At(
                    rule.PlaceOf(reference.ToString()),
                    $"`{rule.WrittenId}` refers to `{other.WrittenName}`, which is deprecated",
                    help: RelatedOf(other)) with { Related = [new DiagnosticLabel(other.Location, "deprecated here")] };
            }
        }

        if (rule.ReviewBy is { } day && day < today)
        {
            yield return LintDiagnostics.ReviewDue.At(
                rule.Location,
                string.Create(CultureInfo.InvariantCulture, $"`{rule.WrittenId}` was to be reviewed by {day:yyyy-MM-dd}"),
                help: "check that it still holds and set the next `review-by`");
        }
    }

    private static List<string> MissingOf(RuleProgram rule)
    {
        List<string> missing = [];
        if (rule.Technique is null)
        {
            missing.Add("`technique`");
        }

        // A rule without a message of its own says its title.
        if (rule.Message.Pieces is [{ IsPlace: false } piece] && piece.Text == rule.Title)
        {
            missing.Add("`message`");
        }

        if (rule.References.IsEmpty)
        {
            missing.Add("`references`");
        }

        return missing;
    }

    private static string Listed(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";

    private static string RelatedOf(RuleProgram rule) =>
        rule.Related.IsEmpty ? "refer to what replaces it" : $"it is related to `{string.Join("`, `", rule.Related)}`";
}
