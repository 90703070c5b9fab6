using RuleEngine.Diagnostics;

namespace RuleEngine.Testing.Linting;

/// <summary>The diagnostics of rules that work but will not be trusted, maintained or fast.</summary>
internal static class LintDiagnostics
{
    public static readonly DiagnosticDescriptor StableRuleUntested = new(
        "RE3101",
        DiagnosticSeverity.Error,
        "a stable rule has no `hit` or no `ok`",
        "{id: crowd, title: crowd, status: stable, phrases: [crowd], tests: [{hit: \"A ((crowd)).\"}]}");

    public static readonly DiagnosticDescriptor RuleWithoutTests = new(
        "RE3102",
        DiagnosticSeverity.Warning,
        "a rule has no tests",
        "{id: crowd, title: crowd, phrases: [crowd]}");

    public static readonly DiagnosticDescriptor DeadBranch = new(
        "RE3103",
        DiagnosticSeverity.Warning,
        "a branch of a pattern is found by no `hit`",
        "{id: crowd, title: crowd, match: '\"crowd\" or \"mob\"', tests: [{hit: \"A ((crowd)).\"}]}");

    public static readonly DiagnosticDescriptor DeadFilter = new(
        "RE3104",
        DiagnosticSeverity.Warning,
        "an exception or a filter that no test needs",
        "{id: crowd, title: crowd, match: '\"crowd\"', unless: in quote, tests: [{hit: \"A ((crowd)).\"}]}");

    public static readonly DiagnosticDescriptor DeadClause = new(
        "RE3105",
        DiagnosticSeverity.Warning,
        "a clause of a context or condition that decides nothing in any test",
        "unless: in quote or in title");

    public static readonly DiagnosticDescriptor DeadSeverity = new(
        "RE3106",
        DiagnosticSeverity.Warning,
        "`lower` or `raise` that no `hit` meets",
        "{id: crowd, title: crowd, phrases: [crowd], lower: in quote, tests: [{hit: \"A ((crowd)).\"}]}");

    public static readonly DiagnosticDescriptor DeadCondition = new(
        "RE3107",
        DiagnosticSeverity.Warning,
        "a `when` that silences the rule in no test",
        "{id: crowd, title: crowd, phrases: [crowd], when: genre is news, tests: [{hit: {text: \"A ((crowd)).\", genre: news}}]}");

    public static readonly DiagnosticDescriptor RegexCost = new(
        "RE3108",
        DiagnosticSeverity.Info,
        "a regular expression costs more than words",
        "match: /[0-9]+mm/");

    public static readonly DiagnosticDescriptor NoRequiredWord = new(
        "RE3109",
        DiagnosticSeverity.Info,
        "a rule that no word calls is tried on every article",
        "match: quote if words <= 3");

    public static readonly DiagnosticDescriptor IncompleteStableRule = new(
        "RE3110",
        DiagnosticSeverity.Warning,
        "a stable rule without a technique, a message or references",
        "{id: crowd, title: crowd, status: stable, phrases: [crowd]}");

    public static readonly DiagnosticDescriptor DeprecatedReference = new(
        "RE3111",
        DiagnosticSeverity.Warning,
        "a rule refers to a deprecated one",
        "match: rule(old-labels) then quote");

    public static readonly DiagnosticDescriptor UnusedDefinition = new(
        "RE3112",
        DiagnosticSeverity.Info,
        "a definition that nothing uses",
        "define: {crowd: [crowd, mob]}");

    public static readonly DiagnosticDescriptor ReviewDue = new(
        "RE3113",
        DiagnosticSeverity.Warning,
        "the day on which a rule was to be reviewed has passed",
        "review-by: 2020-01-01");

    public static readonly DiagnosticDescriptor MirroredPairs = new(
        "RE3114",
        DiagnosticSeverity.Info,
        "a rule with `pairs` that reports the same words twice",
        "{id: met, title: met, pairs: [$state, $opposition], match: $one near/3 $other}");

    public static readonly DiagnosticDescriptor ShadowedException = new(
        "RE3115",
        DiagnosticSeverity.Info,
        "an `unless` that clears one of two findings at one place and leaves the other",
        "{id: visit, title: visit, match: $verb or ($verb then $place), unless: before/0 $name}");
}
