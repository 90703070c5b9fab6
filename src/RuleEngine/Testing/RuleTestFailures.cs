using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing;

/// <summary>Compares the findings of a rule with what its test expects and tells the differences in an editor's words.</summary>
internal static class RuleTestFailures
{
    /// <summary>How a test fails; null if it passes.</summary>
    /// <param name="runs">The test, run for each of the rules that its author wrote as one.</param>
    public static RuleTestFailure? Of(ImmutableArray<TestRun> runs)
    {
        var (rule, test) = (runs[0].Outcome.Rule, runs[0].Test);
        ImmutableArray<Finding> findings = [.. runs.SelectMany(static run => run.Findings)];
        var (expected, found) = (ExpectedBy(test), FoundIn(findings));
        ImmutableArray<RuleTestDifference> differences =
            [.. RuleTestComparison.Compare(expected, found).Select(difference => WithReason(difference, runs))];
        var expectsOnArticle = test.IsHit && expected.IsEmpty;
        if (expectsOnArticle != findings.Any(static finding => finding.Place is null))
        {
            var kind = expectsOnArticle ? RuleTestDifferenceKind.Missing : RuleTestDifferenceKind.Unexpected;
            differences = differences.Insert(0, new RuleTestDifference(kind, null, null));
        }

        return differences.IsEmpty ? null : new RuleTestFailure
        {
            Rule = rule.WrittenName,
            Pack = rule.Pack,
            Location = test.Location,
            IsHit = test.IsHit,
            Article = test.Article,
            Expected = expected,
            Found = found,
            Differences = differences,
            Diagnostics = [.. differences.Select(difference => DiagnosticOf(difference, rule, test))],
        };
    }

    /// <summary>The failure of a test whose article exceeds a limit.</summary>
    public static RuleTestFailure NotEvaluated(RuleProgram rule, RuleTestCase test) => new()
    {
        Rule = rule.WrittenName,
        Pack = rule.Pack,
        Location = test.Location,
        IsHit = test.IsHit,
        Article = test.Article,
        Expected = [],
        Found = [],
        Differences = [],
        Diagnostics =
        [
            TestingDiagnostics.NotEvaluated.At(
                test.Location,
                $"`{rule.WrittenName}` finds more pieces in this article than the engine keeps",
                "cannot be run",
                "look for a pattern without words of its own, such as `word then/50 word`, or shorten the article"),
        ],
    };

    private static ImmutableArray<MarkedSpan> ExpectedBy(RuleTestCase test) =>
        [.. test.Expected.Select(static span => new MarkedSpan(span.Field, span.Start, span.Length))];

    /// <summary>All places, repetitions of a wording included.</summary>
    private static ImmutableArray<MarkedSpan> FoundIn(ImmutableArray<Finding> findings) =>
    [
        .. findings
            .SelectMany(static finding => finding.Place is null ? [] : finding.Occurrences.Prepend(finding.Place))
            .Select(static place => new MarkedSpan(place.Field, place.Start, place.Length))
            .Distinct()
            .OrderBy(static span => span.Field)
            .ThenBy(static span => span.Start)
            .ThenByDescending(static span => span.Length),
    ];

    private static RuleTestDifference WithReason(RuleTestDifference difference, ImmutableArray<TestRun> runs) =>
        difference is { Expected: { } missing, Found: null }
            ? difference with { Reason = runs.Select(run => MissingReason.Of(missing, run)).FirstOrDefault(static reason => reason is not null) }
            : difference;

    private static Diagnostic DiagnosticOf(RuleTestDifference difference, RuleProgram rule, RuleTestCase test)
    {
        var (expected, found) = (TextOf(difference.Expected, test.Article), TextOf(difference.Found, test.Article));
        return difference switch
        {
            { Expected: null, Found: null } => OnArticle(difference.Kind, rule, test),
            { Found: null } => TestingDiagnostics.MissingFinding.At(
                test.Location,
                $"`{rule.WrittenName}` does not find `{expected}`",
                help: difference.Reason ?? $"`ruleengine explain {rule.WrittenName} ARTICLE` shows which part of the rule does not match"),
            { Expected: null } => TestingDiagnostics.UnexpectedFinding.At(
                test.Location,
                test.IsHit ? $"`{rule.WrittenName}` finds `{found}`, which is not marked" : $"`{rule.WrittenName}` finds `{found}` in an `ok`",
                help: "if the finding is right mark it with `((…))` in a `hit`; if not, add an `unless` or an exception"),
            _ => TestingDiagnostics.DifferentExtent.At(
                test.Location,
                $"`{rule.WrittenName}` finds `{found}` where the test marks `{expected}`",
                help: "mark exactly what the rule should show its reader"),
        };
    }

    private static Diagnostic OnArticle(RuleTestDifferenceKind kind, RuleProgram rule, RuleTestCase test) =>
        kind == RuleTestDifferenceKind.Unexpected
            ? TestingDiagnostics.UnexpectedFinding.At(
                test.Location,
                $"`{rule.WrittenName}` reports the whole article",
                help: test.IsHit ? "a rule that has only `when` finds no places: take the marks out" : null)
        : rule.Pattern is null
            ? TestingDiagnostics.MissingFinding.At(
                test.Location,
                $"`{rule.WrittenName}` does not report the article",
                help: "its `when` is not met; what the article does not say (`genre:`, `published:` …) is unknown and meets nothing")
        : TestingDiagnostics.MissingFinding.At(
                test.Location,
                $"this `hit` marks nothing that `{rule.WrittenName}` should find",
                help: "put `((…))` round each expected finding");

    private static string TextOf(MarkedSpan? span, Article article) => span is { } place
        ? (place.Field == ArticleField.Title ? article.Title! : article.Text).Substring(place.Start, place.Length)
        : "";
}
