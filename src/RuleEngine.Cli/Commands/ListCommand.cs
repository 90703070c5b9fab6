using System.CommandLine;
using RuleEngine.Cli.Listing;
using RuleEngine.Cli.Rules;

namespace RuleEngine.Cli.Commands;

/// <summary><c>list</c>: shows packs, rules, techniques and definitions, and where each is written.</summary>
internal sealed class ListCommand : ProgramCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string> _what = new("WHAT")
    {
        HelpName = "WHAT",
        Description = $"One of {string.Join(", ", ListSections.Names)}; without it, all four.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = static _ => "",
    };

    private readonly Option<string[]> _rules = RuleOptions.CreateRules();

    private readonly Option<string[]> _packs = new("--pack", "-p")
    {
        Description = "List only this pack; may be given several times.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<string> _format = Choice.Create("--format", "-f", "How to list.", "text", ["text", "json"]);

    public ListCommand(Terminal terminal)
        : base("list", "Lists packs, rules, techniques and definitions, and where each is written.", HelpExamples.List)
    {
        _terminal = terminal;
        RefuseUnknownOptions(_what);
        _what.CompletionSources.Add(ListSections.Names);
        _what.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && token.Value[0] != '-' && !ListSections.Names.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"`{token.Value}` cannot be listed; {Choice.CureFor(token.Value, ListSections.Names)}");
            }
        });
        RuleOptions.CompletePacks(_packs, _rules, terminal);
        Arguments.Add(_what);
        Options.Add(_rules);
        Options.Add(_packs);
        Options.Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (new RuleLoader(_terminal).Load(RuleRequest.Of(parsed.GetValue(_rules)!, parsed.GetValue(_packs)!)) is not { } rules)
        {
            return ExitCode.Failed;
        }

        var sections = new ListSections(rules, parsed.GetValue(_what)!);
        if (parsed.GetValue(_format) == "json")
        {
            ListJson.Write(_terminal.Output, sections);
        }
        else
        {
            using var output = _terminal.OpenText();
            new ListText(output, _terminal.IsOutputTerminal).Write(sections);
        }

        return ExitCode.Clean;
    }
}
