using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Tests.Example;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests;

public sealed class RuleSetTests
{
    private static readonly string Folder = Repository.PathOf("tests", "RuleEngine.Tests", "Example", "rules");

    private static readonly Article Story = new()
    {
        Id = "story",
        Text = "The so-called “experts” slammed the plan, sources said.",
        Language = "en",
    };

    private static RuleSet Rules => RuleSet.Load(Folder).RuleSet!;

    [Fact]
    public void The_documented_example_is_the_one_that_runs()
    {
        var documented = File.ReadLines(Repository.PathOf("src", "RuleEngine", "RuleSet.cs"))
            .SkipWhile(static line => line != "/// <code>").Skip(1).TakeWhile(static line => line != "/// </code>")
            .Select(static line => line[3..].Trim());
        var compiled = File.ReadLines(Repository.PathOf("tests", "RuleEngine.Tests", "Example", "RuleSetExample.cs"))
            .SkipWhile(static line => !line.EndsWith("// The example begins.", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(static line => !line.EndsWith("// The example ends.", StringComparison.Ordinal))
            .Select(static line => line.Trim());

        string.Join('\n', documented).ShouldBe(string.Join('\n', compiled).TrimEnd());
        RuleSetExample.Run().ShouldBe(
        [
            "1:5 desk/so-called: What is it called, and by whom?",
            "1:43 desk/unnamed: Who are they?",
        ]);
    }

    [Fact]
    public void Packs_tell_what_is_in_them_and_where()
    {
        var pack = Rules.Packs.ShouldHaveSingleItem();

        pack.Name.ShouldBe("desk");
        pack.Rules.Select(static rule => $"{rule.Name} {rule.Technique} {rule.Severity} {rule.Location.Position}").ShouldBe(
        [
            "desk/so-called Distancing Warning 2:9",
            "desk/unnamed Anonymous_Source Info 7:9",
        ]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_diagnostic_and_no_exception()
    {
        var result = RuleSet.Load(Path.Combine(Folder, "none"));

        result.RuleSet.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RE2001");
    }

    [Fact]
    public void Only_the_rules_picked_report()
    {
        var rules = Rules;

        RulesOf(rules.Where(static rule => rule.Technique == "Distancing").Evaluate(Story)).ShouldBe(["desk/so-called"]);
        RulesOf(rules.Where(static _ => false).Evaluate(Story)).ShouldBeEmpty();
        RulesOf(rules.Evaluate(Story)).ShouldBe(["desk/so-called", "desk/unnamed"]);
    }

    [Fact]
    public void Any_number_of_threads_evaluate_with_one_rule_set()
    {
        var rules = Rules;
        var expected = rules.Evaluate(Story).Findings;

        var reports = new ArticleReport[64];
        Parallel.For(0, reports.Length, i => reports[i] = rules.Evaluate(Story));

        reports.ShouldAllBe(report => report.Findings.SequenceEqual(expected, FindingComparer.Instance));
    }

    [Fact]
    public void A_time_limit_gives_an_error_instead_of_findings()
    {
        var text = string.Concat(Enumerable.Repeat("The so-called “experts” slammed the plan, sources said. ", 50_000));

        var report = Rules.Evaluate(Story with { Text = text }, TimeSpan.FromTicks(1));

        report.Findings.ShouldBeEmpty();
        report.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RE4201");
    }

    [Fact]
    public void A_cancelled_evaluation_throws()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() => Rules.Evaluate(Story, cancellationToken: cancellation.Token));
        Should.Throw<OperationCanceledException>(() => Rules.Evaluate(Story, TimeSpan.FromHours(1), cancellation.Token));
    }

    [Fact]
    public void Misuse_throws_what_is_documented()
    {
        var rules = Rules;

        Should.Throw<ArgumentException>(() => rules.Explain("desk/none", Story));
        Should.Throw<ArgumentOutOfRangeException>(() => rules.Evaluate(Story, TimeSpan.Zero));
        Should.Throw<ArgumentNullException>(() => rules.Evaluate(null!));
    }

    [Fact]
    public void A_rule_can_be_explained_tested_and_linted()
    {
        var rules = Rules;

        rules.Explain("desk/unnamed", Story).Findings.ShouldHaveSingleItem().Rule.ShouldBe("desk/unnamed");
        rules.RunTests().ShouldHaveSingleItem().HasPassed.ShouldBeFalse();
        rules.RunTests(["other"]).ShouldBeEmpty();
        rules.Lint(["other"]).ShouldBeEmpty();
    }

    private static IEnumerable<string> RulesOf(ArticleReport report) => report.Findings.Select(static finding => finding.Rule);

    private sealed class FindingComparer : IEqualityComparer<Finding>
    {
        public static FindingComparer Instance { get; } = new();

        public bool Equals(Finding? x, Finding? y) => x?.Rule == y?.Rule && x?.Place == y?.Place && x?.Message == y?.Message;

        public int GetHashCode(Finding obj) => StringComparer.Ordinal.GetHashCode(obj.Rule);
    }
}
