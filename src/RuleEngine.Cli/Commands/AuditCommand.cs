using System.CommandLine;
using RuleEngine.Cli.Auditing;
using RuleEngine.Cli.Rules;

namespace RuleEngine.Cli.Commands;

/// <summary><c>audit</c>: looks whether rules treat the sides of conflicts alike, and what they find on each side.</summary>
internal sealed class AuditCommand : ProgramCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string[]> _inputs = new("PACK|ARTICLE")
    {
        Description = "Names or folders of packs, whose tests are tried with the sides changed; files, folders or patterns of articles, or - "
            + "for the standard input, whose findings are counted by side. Without any, all packs.",
        HelpName = "PACK|ARTICLE",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _rules = RuleOptions.CreateRules();

    private readonly Option<string> _format = Choice.Create("--format", "-f", "How to report.", "text", ["text", "json"]);

    public AuditCommand(Terminal terminal)
        : base("audit", "Looks whether rules treat the sides of conflicts alike, and counts findings by side.", HelpExamples.Audit)
    {
        _terminal = terminal;
        RefuseUnknownOptions(_inputs);
        RuleOptions.CompletePacks(_inputs, _rules, terminal);
        Arguments.Add(_inputs);
        Options.Add(_rules);
        Options.Add(_format);
        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var inputs = AuditArguments.Of(parsed.GetValue(_inputs)!);
        var request = RuleRequest.Of(parsed.GetValue(_rules)!, inputs.Packs);
        if (new RuleLoader(_terminal).LoadWithSides(request) is not { } rules)
        {
            return Task.FromResult(ExitCode.Failed);
        }

        return Task.FromResult(new AuditRun(_terminal, new AuditSettings
        {
            Rules = rules,
            HasPacks = inputs.Packs.Count > 0 || inputs.Articles.Count == 0,
            Articles = inputs.Articles,
            Format = parsed.GetValue(_format)!,
        }).Run(cancellationToken));
    }
}
