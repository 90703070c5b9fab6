using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing;

/// <summary>Runs the tests that rules and definitions carry.</summary>
/// <remarks>
/// A test holds for its own rule: what other rules find in the sentence is their tests' matter, so only the rule and those it refers
/// to are run. A <c>hit</c> passes if the rule's findings are exactly the marked stretches: none missing, none beside them, none longer
/// or shorter. A <c>hit</c> without a mark expects one finding on the whole article. An <c>ok</c> expects nothing.
/// <para>
/// A rule with <c>pairs</c> is tested as one: its author marks what the rules that it makes find together, each stretch once, however
/// many pairs it holds for.
/// </para>
/// <para>
/// With <c>report: once per article</c> or <c>once per paragraph</c> the author still marks every place: the repetitions, which
/// the report lists as occurrences of the first, count as found. A test says what a rule recognizes; how often it is told is a
/// choice of presentation, and changing that choice must not break tests.
/// </para>
/// </remarks>
internal static class RuleTestRunner
{
    /// <summary>The reports of the packs, in the order of their names.</summary>
    /// <param name="rules">All rules; those of packs not asked for are there to be referred to.</param>
    /// <param name="isAsked">Tells by its name whether the tests of a pack are wanted.</param>
    /// <param name="degreeOfParallelism">How many tests run at a time, from 1; the reports do not depend on it.</param>
    /// <param name="cancellation">Ends the run with an <see cref="OperationCanceledException"/>.</param>
    public static ImmutableArray<PackTestReport> Run(
        RuleSetProgram rules,
        Func<string, bool> isAsked,
        int degreeOfParallelism,
        CancellationToken cancellation)
    {
        var tests = (from rule in WrittenRule.AllIn(rules)
                     where isAsked(rule.First.Pack)
                     from test in rule.First.Tests
                     select (Rule: rule, Test: test)).ToArray();
        var failures = new RuleTestFailure?[tests.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = degreeOfParallelism, CancellationToken = cancellation };
        Parallel.For(0, tests.Length, options, i =>
            failures[i] = Run(tests[i].Test, tests[i].Rule, rules, cancellation));

        return [.. rules.Packs
            .Where(pack => isAsked(pack.Name))
            .Select(pack => Report(pack, rules, failures.OfType<RuleTestFailure>()))];
    }

    private static RuleTestFailure? Run(
        RuleTestCase test,
        WrittenRule rule,
        RuleSetProgram rules,
        CancellationToken cancellation)
    {
        var runs = TestRun.Of(test, rule, rules, cancellation);
        return runs.IsEmpty ? RuleTestFailures.NotEvaluated(rule.First, test) : RuleTestFailures.Of(runs);
    }

    private static PackTestReport Report(PackProgram pack, RuleSetProgram rules, IEnumerable<RuleTestFailure> failures)
    {
        // Rules stand in the order of their references; an editor reads her files from top to bottom.
        var ownFailures = failures
            .Where(failure => failure.Pack == pack.Name)
            .OrderBy(static failure => failure.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(static failure => failure.Location.Span.Start)
            .ToImmutableArray();
        var tested = WrittenRule.AllIn(rules).Select(static rule => rule.First).Where(rule => rule.Pack == pack.Name && !rule.Tests.IsEmpty).ToList();
        return new PackTestReport
        {
            Pack = pack.Name,
            TestedRules = tested.Count,
            Tests = tested.Sum(static rule => rule.Tests.Length),
            Failures = ownFailures,
            Diagnostics = IsTested(pack, rules)
                ? [.. ownFailures.SelectMany(static failure => failure.Diagnostics)]
                : [WithoutTests(pack)],
        };
    }

    private static bool IsTested(PackProgram pack, RuleSetProgram rules) =>
        HasTests(pack, rules)
        || (rules.Rules.All(rule => rule.Pack != pack.Name || rule.IsDefinition)
            && rules.Packs.Any(other => other.Requires.Contains(pack.Name) && HasTests(other, rules)));

    private static bool HasTests(PackProgram pack, RuleSetProgram rules) =>
        rules.Rules.Any(rule => rule.Pack == pack.Name && !rule.Tests.IsEmpty);

    private static Diagnostic WithoutTests(PackProgram pack) => TestingDiagnostics.PackWithoutTests.At(
        pack.Location,
        $"pack `{pack.Name}` has no tests",
        "nothing shows that its rules find what they should",
        "give its rules `tests:` with a `hit` that they must find and an `ok` that they must not");
}
