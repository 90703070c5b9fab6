using System.Collections.Immutable;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Auditing;

/// <summary>Swaps the sides of conflicts in the tests of rules and demands the same verdict.</summary>
/// <remarks>
/// The sentence of a test is one in which a rule has its say. Put the other side's name into it, and the rule must have the same
/// say: a pack that flags «ميليشيا قسد» and lets «ميليشيا الدفاع الوطني» pass has taken sides. Compared is what the rule finds, not
/// what the test marks, so a test that fails anyhow fails here only if it fails on one side alone. The same rule must find as much, as
/// severely. Where it does not, it is read together with its twins (<see cref="RuleTwins"/>): one side is called «النظام» and the other
/// «انفصاليون», and two rules that name each other see to that.
/// </remarks>
internal static class SymmetryAudit
{
    private const string AnyLanguage = "any";

    /// <summary>One report a pack, in the order of their names.</summary>
    /// <param name="rules">All rules; those of packs not asked for are there to be referred to, and their sides to be swapped.</param>
    /// <param name="isAsked">Tells by its name whether a pack is wanted.</param>
    /// <param name="cancellation">Ends the audit with an <see cref="OperationCanceledException"/>.</param>
    public static ImmutableArray<PackSymmetryReport> Run(
        RuleSetProgram rules, Func<string, bool> isAsked, CancellationToken cancellation)
    {
        var tests = (from rule in WrittenRule.AllIn(rules)
                     where isAsked(rule.First.Pack) && !rule.First.IsDefinition
                     from test in rule.First.Tests
                     select (Rule: rule, Test: test)).ToArray();
        var audited = new (int Swaps, ImmutableArray<SymmetryFailure> Failures)[tests.Length];
        Parallel.For(0, tests.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            audited[i] = Audit(tests[i].Test, tests[i].Rule, rules, cancellation));

        return [.. rules.Packs.Where(pack => isAsked(pack.Name)).Select(pack =>
        {
            var own = Enumerable.Range(0, tests.Length).Where(i => tests[i].Rule.First.Pack == pack.Name).Select(i => audited[i]).ToList();
            return new PackSymmetryReport
            {
                Pack = pack.Name,
                Tests = own.Count(static test => test.Swaps > 0),
                Swaps = own.Sum(static test => test.Swaps),
                Failures =
                [
                    .. own.SelectMany(static test => test.Failures)
                        .OrderBy(static failure => failure.Failure.Location.Source.Path, StringComparer.Ordinal)
                        .ThenBy(static failure => failure.Failure.Location.Span.Start),
                ],
            };
        })];
    }

    private static (int Swaps, ImmutableArray<SymmetryFailure> Failures) Audit(
        RuleTestCase test, WrittenRule rule, RuleSetProgram rules, CancellationToken cancellation)
    {
        if (TestRun.Of(test, rule, rules, cancellation) is not [var first, ..] original)
        {
            return (0, []);
        }

        var verdict = VerdictOf(original);
        var swaps = 0;
        var failures = ImmutableArray.CreateBuilder<SymmetryFailure>();
        foreach (var (conflict, one, other, swap) in SwapsOf(first.Evaluation, rules, isOfTwo: rule.Made.Length > 1))
        {
            swaps++;
            var swapped = test with { Article = swap.Article };
            var expected = verdict.Of(swap);
            if (TestRun.Of(swapped, rule, rules, cancellation) is [var run, ..] runs
                && VerdictOf(runs) is var found
                && !expected.Agrees(found)
                && !AgreesWithTwins(rule, first.Evaluation, run.Evaluation, swap))
            {
                failures.Add(new SymmetryFailure
                {
                    Conflict = conflict.Id,
                    One = conflict.Sides[one].Id,
                    Other = conflict.Sides[other].Id,
                    Names = swap.Names,
                    Failure = SymmetryFailures.Of(rule.First, swapped, expected, found, swap, run.Evaluation),
                });
            }
        }

        return (swaps, failures.ToImmutable());
    }

    private static Verdict VerdictOf(ImmutableArray<TestRun> runs) => Verdict.Of(runs.SelectMany(static run => run.Findings));

    private static bool AgreesWithTwins(WrittenRule rule, EvaluationContext original, EvaluationContext swapped, SideSwap swap)
    {
        var twins = RuleTwins.Of(rule.First, original.Program);
        if (twins.IsEmpty)
        {
            return false;
        }

        return TogetherIn(original).Of(swap).Agrees(TogetherIn(swapped));

        Verdict TogetherIn(EvaluationContext context)
        {
            var builder = new FindingBuilder(context);
            return Verdict.OfTogether(rule.Made.Concat(twins).SelectMany(one => builder.FindingsOf(context.OutcomeOf(one.Index))));
        }
    }

    /// <summary>Every two sides of every conflict, where the article names one of them; the same article comes once.</summary>
    /// <param name="context">The article.</param>
    /// <param name="rules">Whose conflicts.</param>
    /// <param name="isOfTwo">
    /// Whether the rule is about two sides: then the article must name two sides of the conflict, because no rule on Israel and Hamas has to
    /// hold for Hezbollah and Hamas.
    /// </param>
    private static IEnumerable<(ConflictProgram Conflict, int One, int Other, SideSwap Swap)> SwapsOf(
        EvaluationContext context, RuleSetProgram rules, bool isOfTwo)
    {
        var article = context.Article;
        var seen = new HashSet<(string? Title, string Text)> { (article.Article.Title, article.Article.Text) };
        var conflicts = rules.Packs
            .Where(pack => pack.Language == AnyLanguage || pack.Language == article.Language)
            .SelectMany(static pack => pack.Conflicts);
        foreach (var conflict in conflicts)
        {
            var mentions = SideMentions.Of(conflict, context);
            if (isOfTwo && mentions.Select(static mention => mention.Side).Distinct().Count() < 2)
            {
                continue;
            }

            for (var one = 0; one < conflict.Sides.Length; one++)
            {
                for (var other = one + 1; other < conflict.Sides.Length; other++)
                {
                    if (SideSwap.Of(article, mentions, conflict, one, other) is { } swap && seen.Add((swap.Article.Title, swap.Article.Text)))
                    {
                        yield return (conflict, one, other, swap);
                    }
                }
            }
        }
    }
}
