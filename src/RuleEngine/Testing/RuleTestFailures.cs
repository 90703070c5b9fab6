using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing;

/// <summary>Compares the findings of a rule with what its test expects and tells the differences in an editor's words.</summary>
internal static class RuleTestFailures
{
    /// <summary>How the test fails; null if it passes.</summary>
    public static RuleTestFailure? Of(TestRun run)
    {
        var (rule, test) = (run.Outcome.Rule, run.Test);
        var (expected, found) = (ExpectedBy(test), FoundIn(run.Findings));
        ImmutableArray<RuleTestDifference> differences =
            [.. RuleTestComparison.Compare(expected, found).Select(difference => WithReason(difference, run))];
        var expectsOnArticle = test.IsHit && expected.IsEmpty;
        if (expectsOnArticle != run.Findings.Any(static finding => finding.Place is null))
        {
            var kind = expectsOnArticle ? RuleTestDifferenceKind.Missing : RuleTestDifferenceKind.Unexpected;
            differences = differences.Insert(0, new RuleTestDifference(kind, null, null));
        }

        return differences.IsEmpty ? null : new RuleTestFailure
        {
            Rule = rule.Name,
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
        Rule = rule.Name,
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
                $"`{rule.Name}` finds more pieces in this article than the engine keeps",
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
            .OrderBy(static span => span.Field)
            .ThenBy(static span => span.Start),
    ];

    private static RuleTestDifference WithReason(RuleTestDifference difference, TestRun run) =>
        difference is { Expected: { } missing, Found: null } ? difference with { Reason = MissingReason.Of(missing, run) } : difference;

    private static Diagnostic DiagnosticOf(RuleTestDifference difference, RuleProgram rule, RuleTestCase test)
    {
        var (expected, found) = (TextOf(difference.Expected, test.Article), TextOf(difference.Found, test.Article));
        return difference switch
        {
            { Expected: null, Found: null } => OnArticle(difference.Kind, rule, test),
            { Found: null } => TestingDiagnostics.MissingFinding.At(
                test.Location,
                $"`{rule.Name}` does not find `{expected}`",
                help: difference.Reason ?? $"`ruleengine explain {rule.Name} ARTICLE` shows which part of the rule does not match"),
            { Expected: null } => TestingDiagnostics.UnexpectedFinding.At(
                test.Location,
                test.IsHit ? $"`{rule.Name}` finds `{found}`, which is not marked" : $"`{rule.Name}` finds `{found}` in an `ok`",
                help: "if the finding is right mark it with `((…))` in a `hit`; if not, add an `unless` or an exception"),
            _ => TestingDiagnostics.DifferentExtent.At(
                test.Location,
                $"`{rule.Name}` finds `{found}` where the test marks `{expected}`",
                help: "mark exactly what the rule should show its reader"),
        };
    }

    private static Diagnostic OnArticle(RuleTestDifferenceKind kind, RuleProgram rule, RuleTestCase test) =>
        kind == RuleTestDifferenceKind.Unexpected
            ? TestingDiagnostics.UnexpectedFinding.At(
                test.Location,
                $"`{rule.Name}` reports the whole article",
                help: test.IsHit ? "a rule that has only `when` finds no places: take the marks out" : null)
        : rule.Pattern is null
            ? TestingDiagnostics.MissingFinding.At(
                test.Location,
                $"`{rule.Name}` does not report the article",
                help: "its `when` is not met; what the article does not say (`genre:`, `published:` …) is unknown and meets nothing")
        : TestingDiagnostics.MissingFinding.At(
                test.Location,
                $"this `hit` marks nothing that `{rule.Name}` should find",
                help: "put `((…))` round each expected finding");

    private static string TextOf(MarkedSpan? span, Article article) => span is { } place
        ? (place.Field == ArticleField.Title ? article.Title! : article.Text).Substring(place.Start, place.Length)
        : "";
}
