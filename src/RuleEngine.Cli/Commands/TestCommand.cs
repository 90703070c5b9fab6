using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using RuleEngine.Cli.Output;
using RuleEngine.Cli.Rules;
using RuleEngine.Testing;

namespace RuleEngine.Cli.Commands;

/// <summary><c>test</c>: runs the tests that rules carry.</summary>
internal sealed class TestCommand : ProgramCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string[]> _packs = new("PACK")
    {
        Description = "Names or folders of packs; without any, all packs.",
        HelpName = "PACK",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _rules = RuleOptions.CreateRules();

    public TestCommand(Terminal terminal)
        : base("test", "Runs the tests that rules carry.", HelpExamples.Test)
    {
        _terminal = terminal;
        RefuseUnknownOptions(_packs);
        RuleOptions.CompletePacks(_packs, _rules, terminal);
        Arguments.Add(_packs);
        Options.Add(_rules);
        SetAction(Run);
    }

    private Task<int> Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (new RuleLoader(_terminal).Load(RuleRequest.Of(parsed.GetValue(_rules)!, parsed.GetValue(_packs)!)) is not { } rules)
        {
            return Task.FromResult(ExitCode.Failed);
        }

        var reports = rules.RuleSet.RunTests(rules.PackNames, cancellationToken);
        using var output = _terminal.OpenText();
        foreach (var report in reports)
        {
            WriteFailures(output, report);
        }

        foreach (var report in reports)
        {
            WriteLine(output, report);
        }

        WriteTotal(output, reports);
        return Task.FromResult(reports.All(static report => report.HasPassed) ? ExitCode.Clean : ExitCode.Found);
    }

    private void WriteFailures(TextWriter output, PackTestReport report)
    {
        foreach (var failure in report.Failures)
        {
            output.Write(PrintableText.Of(RuleTestFailurePrinter.Print(failure, _terminal.IsOutputTerminal)));
            output.Write("\n");
        }

        // What no failed test explains: a pack without tests.
        DiagnosticOutput.ToOutput(_terminal, output)
            .Write(report.Diagnostics.Except(report.Failures.SelectMany(static failure => failure.Diagnostics)));
    }

    private static void WriteLine(TextWriter output, PackTestReport report)
    {
        var verdict = report.HasPassed ? "ok    " : "FAILED";
        var failed = report.Failures.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $", {report.Failures.Length} failed");
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{verdict}  {report.Pack}: {Count.Of(report.Tests, "test")} of {Count.Of(report.TestedRules, "rule")}{failed}\n"));
    }

    private static void WriteTotal(TextWriter output, ImmutableArray<PackTestReport> reports)
    {
        var failed = reports.Sum(static report => report.Failures.Length);
        var untested = reports.Count(static report => !report.HasPassed && report.Failures.IsEmpty);
        var verdict = failed > 0 ? string.Create(CultureInfo.InvariantCulture, $"{failed:N0} failed")
            : untested == 0 ? "all passed"
            : $"{Count.Of(untested, "pack")} without any";
        output.Write($"{Count.Of(reports.Sum(static report => report.Tests), "test")}: {verdict}\n");
    }
}
