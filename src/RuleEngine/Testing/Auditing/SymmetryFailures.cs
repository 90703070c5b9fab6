using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Auditing;

/// <summary>Tells how a rule treats two sides differently, in an editor's words.</summary>
internal static class SymmetryFailures
{
    public static RuleTestFailure Of(
        RuleProgram rule, RuleTestCase test, Verdict expected, Verdict found, SideSwap swap, EvaluationContext swapped) => new()
    {
        Rule = rule.WrittenName,
        Pack = rule.Pack,
        Location = test.Location,
        IsHit = test.IsHit,
        Article = test.Article,
        Expected = expected.Found,
        Found = found.Found,
        Differences =
        [
            .. OnArticle(expected, found),
            .. InPlaces(expected, found).Select(difference => difference.Kind == RuleTestDifferenceKind.Missing
                ? difference with { Reason = FoundByAnother(rule, difference.Expected!.Value, swapped) }
                : difference),
            .. InSeverity(expected, found),
        ],
        Diagnostics =
        [
            TestingDiagnostics.Asymmetry.At(
                test.Location,
                expected.Count == found.Count
                    ? $"`{rule.WrittenName}` finds something else once the sides change places"
                    : $"`{rule.WrittenName}` finds {Counted(expected)} here and {Counted(found)} once the sides change places",
                string.Join(", ", swap.Names.Select(static name => $"`{name.Original}` became `{name.Swapped}`")),
                "let the rule know the names of every side, or none of them"),
        ],
    };

    private static IEnumerable<RuleTestDifference> OnArticle(Verdict expected, Verdict found)
    {
        if (!expected.OnArticle.SequenceEqual(found.OnArticle))
        {
            var kind = expected.OnArticle.Length > found.OnArticle.Length ? RuleTestDifferenceKind.Missing : RuleTestDifferenceKind.Unexpected;
            yield return new RuleTestDifference(kind, null, null);
        }
    }

    /// <summary>Names differ in length: where both find something, the places need not be equal.</summary>
    private static IEnumerable<RuleTestDifference> InPlaces(Verdict expected, Verdict found) => RuleTestComparison
        .Compare(expected.Found, found.Found)
        .Where(static difference => difference.Kind != RuleTestDifferenceKind.DifferentExtent);

    private static IEnumerable<RuleTestDifference> InSeverity(Verdict expected, Verdict found) =>
        from one in expected.Places
        from other in found.Places
        where one.Span.Overlaps(other.Span) && one.Severity != other.Severity
        select new RuleTestDifference(RuleTestDifferenceKind.DifferentExtent, one.Span, other.Span)
        {
            Reason = $"of one side it is reported as {NameOf(one.Severity)}, of the other as {NameOf(other.Severity)}",
        };

    /// <summary>A rule that may be the twin its author forgot to name.</summary>
    private static string? FoundByAnother(RuleProgram rule, MarkedSpan missing, EvaluationContext swapped)
    {
        var builder = new FindingBuilder(swapped);
        var other = RuleTwins.SameLanguage(rule, swapped.Program)
            .Where(other => other.WrittenName != rule.WrittenName && other.Technique == rule.Technique)
            .FirstOrDefault(other => Verdict.Of(builder.FindingsOf(swapped.OutcomeOf(other.Index))).Found.Any(span => span.Overlaps(missing)));
        return other is null ? null
            : $"`{other.WrittenName}` finds it; if it says of this side what `{rule.WrittenName}` says of the other, name each under `related` of the other";
    }

    private static string NameOf(FindingSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string Counted(Verdict verdict) => verdict.Count switch
    {
        0 => "nothing",
        1 => "one thing",
        var count => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} things"),
    };
}
