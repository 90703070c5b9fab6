using System.Collections.Immutable;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Auditing;

/// <summary>Tells how a rule treats two sides differently, in an editor's words.</summary>
internal static class SymmetryFailures
{
    public static RuleTestFailure Of(RuleProgram rule, RuleTestCase test, Verdict expected, Verdict found, SideSwap swap)
    {
        // Names differ in length: where both find something, the places need not be equal.
        var differences = RuleTestComparison.Compare(expected.Found, found.Found)
            .Where(static difference => difference.Kind != RuleTestDifferenceKind.DifferentExtent)
            .ToImmutableArray();
        if (expected.OnArticle != found.OnArticle)
        {
            var kind = expected.OnArticle ? RuleTestDifferenceKind.Missing : RuleTestDifferenceKind.Unexpected;
            differences = differences.Insert(0, new RuleTestDifference(kind, null, null));
        }

        return new RuleTestFailure
        {
            Rule = rule.WrittenName,
            Pack = rule.Pack,
            Location = test.Location,
            IsHit = test.IsHit,
            Article = test.Article,
            Expected = expected.Found,
            Found = found.Found,
            Differences = differences,
            Diagnostics =
            [
                TestingDiagnostics.Asymmetry.At(
                    test.Location,
                    $"`{rule.WrittenName}` finds {Counted(expected)} here and {Counted(found)} once the sides change places",
                    string.Join(", ", swap.Names.Select(static name => $"`{name.Original}` became `{name.Swapped}`")),
                    "let the rule know the names of every side, or none of them"),
            ],
        };
    }

    private static string Counted(Verdict verdict) => (verdict.Found.Length + (verdict.OnArticle ? 1 : 0)) switch
    {
        0 => "nothing",
        1 => "one thing",
        var count => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} things"),
    };
}
