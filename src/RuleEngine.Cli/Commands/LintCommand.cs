using System.Collections.Immutable;
using System.CommandLine;
using RuleEngine.Cli.Output;
using RuleEngine.Cli.Rules;
using RuleEngine.Diagnostics;

namespace RuleEngine.Cli.Commands;

/// <summary><c>lint</c>: shows all that is wrong or weak in packs.</summary>
internal sealed class LintCommand : ProgramCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string[]> _packs = new("PACK")
    {
        Description = "Names or folders of packs; without any, all packs.",
        HelpName = "PACK",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _rules = RuleOptions.CreateRules();

    public LintCommand(Terminal terminal)
        : base("lint", "Shows all that is wrong or weak in packs: errors, dead parts, missing tests, costly patterns.", HelpExamples.Lint)
    {
        _terminal = terminal;
        RefuseUnknownOptions(_packs);
        RuleOptions.CompletePacks(_packs, _rules, terminal);
        Arguments.Add(_packs);
        Options.Add(_rules);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = RuleRequest.Of(parsed.GetValue(_rules)!, parsed.GetValue(_packs)!);
        var loader = new RuleLoader(_terminal);
        var result = loader.Read(request);
        var diagnostics = result.Diagnostics;
        if (result.RuleSet is { } ruleSet)
        {
            if (loader.Select(ruleSet, request) is not { } rules)
            {
                return ExitCode.Failed;
            }

            diagnostics = [.. diagnostics, .. ruleSet.Lint(rules.PackNames, _terminal.Today, cancellationToken)];
        }

        using var output = _terminal.OpenText();
        DiagnosticOutput.ToOutput(_terminal, output).Write(diagnostics);
        await output.WriteAsync(SummaryOf(diagnostics)).ConfigureAwait(false);
        return CountOf(diagnostics, DiagnosticSeverity.Error) > 0 ? ExitCode.Found : ExitCode.Clean;
    }

    private static string SummaryOf(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = CountOf(diagnostics, DiagnosticSeverity.Error);
        var warnings = CountOf(diagnostics, DiagnosticSeverity.Warning);
        var notes = CountOf(diagnostics, DiagnosticSeverity.Info);
        return diagnostics.IsEmpty
            ? "nothing to mend\n"
            : $"{Count.Of(errors, "error")}, {Count.Of(warnings, "warning")}, {Count.Of(notes, "note")}\n";
    }

    private static int CountOf(ImmutableArray<Diagnostic> diagnostics, DiagnosticSeverity severity) =>
        diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
