using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Names what makes a rule set slow. Both are information: some rules have to be so.</summary>
internal static class CostCheck
{
    /// <summary>The regular expressions written in a rule itself; those of definitions are named where they are defined.</summary>
    public static IEnumerable<Diagnostic> Check(RuleProgram rule, RequiredWords required)
    {
        if (rule.IsDefinition)
        {
            yield break;
        }

        foreach (var regex in RuleParts.OwnPatternsOf(rule).OfType<RegexProgram>())
        {
            yield return Regex(rule.PlaceOf(regex.ToString()), regex);
        }

        if (!required.AreKnownFor(rule))
        {
            yield return LintDiagnostics.NoRequiredWord.At(
                rule.Location,
                $"no word calls `{rule.WrittenId}`, so it is tried on every article",
                help: "a rule that has to have a certain word somewhere costs nothing in articles without it");
        }
    }

    /// <summary>The regular expressions written in a definition.</summary>
    public static IEnumerable<Diagnostic> Check(DefinitionListing definition) =>
        RuleParts.OwnPatternsOf(definition).OfType<RegexProgram>().Select(regex => Regex(definition.Location, regex));

    private static Diagnostic Regex(SourceLocation location, RegexProgram regex) => LintDiagnostics.RegexCost.At(
        location,
        $"the regular expression `{regex}` is tried on every word of every article",
        help: "words, `word*` and `number` are looked up at no cost; keep it if they cannot say it");
}
