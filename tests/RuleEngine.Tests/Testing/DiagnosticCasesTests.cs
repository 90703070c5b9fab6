using System.Reflection;
using RuleEngine.Articles;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;
using RuleEngine.Testing;
using RuleEngine.Testing.Linting;
using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.Testing;

public sealed class DiagnosticCasesTests
{
    [Fact]
    public void Each_diagnostic_of_tests_and_lint_has_a_case()
    {
        var cases = string.Concat(Directory
            .EnumerateFiles(Repository.PathOf("tests", "RuleEngine.Tests", "Testing"), "*.verified.txt", SearchOption.AllDirectories)
            .Select(File.ReadAllText));
        new[] { typeof(TestingDiagnostics), typeof(LintDiagnostics) }
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(static field => ((DiagnosticDescriptor)field.GetValue(null)!).Id)
            .Where(id => !cases.Contains(id, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    /// <summary>An article that exceeds the limit in earnest would take the suite longer than all other tests together.</summary>
    [Fact]
    public async Task A_test_that_exceeds_a_limit_is_a_failure()
    {
        var location = new SourceLocation(new SourceText("rules.yaml", "- ok: …"), new TextSpan(2, 2));
        var rule = new RuleProgram
        {
            Index = 0,
            Pack = "pack",
            Id = "anything",
            Location = location,
            Language = "any",
            Title = "anything",
            Message = new MessageTemplate([]),
        };
        var failure = RuleTestFailures.NotEvaluated(
            rule, new RuleTestCase(location, IsHit: false, new Article { Id = "test", Text = "A word." }, []));
        await Verify($"{RuleTestFailurePrinter.Print(failure, isolates: false)}{TestPacks.Shown(failure.Diagnostics.Single())}");
    }
}
