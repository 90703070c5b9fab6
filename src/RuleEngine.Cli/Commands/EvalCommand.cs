using System.CommandLine;
using RuleEngine.Cli.Checking;
using RuleEngine.Cli.Measuring;
using RuleEngine.Cli.Rules;
using RuleEngine.Measuring;
using RuleEngine.Reporting;

namespace RuleEngine.Cli.Commands;

/// <summary><c>eval</c>: compares what rules find with what annotators marked.</summary>
internal sealed class EvalCommand : ProgramCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string[]> _gold = new("GOLD")
    {
        Description = "Files of annotated articles, in JSON Lines; each is measured by itself.",
        HelpName = "GOLD",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _rules = RuleOptions.CreateRules();

    private readonly Option<string[]> _packs = new("--pack", "-p")
    {
        Description = "Measure only the rules of this pack; may be given several times.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<string[]> _techniques = new("--technique", "-t")
    {
        Description = "Measure only the rules of this technique, or all of `persuasion` or `sourcing`; may be given several times.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<string> _labels = new("--labels")
    {
        Description = "The field of an article that holds its marks.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => GoldReader.DefaultLabels,
    };

    private readonly Option<string> _by = Choice.Create("--by", null, "Which tables to show.", "both", ["rule", "technique", "both"]);

    private readonly Option<int?> _limit = NumberOptions.CreateCount("--limit", "List at most so many false alarms and so many misses. [default: all]");

    private readonly Option<string> _format = Choice.Create("--format", "-f", "How to report.", "text", ["text", "json"]);

    private readonly Option<string?> _table = new("--table")
    {
        Description = "Put a table of all rules into a Markdown file, between the two comments in it that say so.",
        HelpName = "FILE",
    };

    public EvalCommand(Terminal terminal)
        : base("eval", "Measures rules with annotated articles: precision, recall, false alarms, misses.", HelpExamples.Eval)
    {
        _terminal = terminal;
        RefuseUnknownOptions(_gold);
        Validators.Add(result =>
        {
            if (result.GetResult(_gold) is not { Tokens.Count: > 0 })
            {
                result.AddError("no annotated articles are named: for example `ruleengine eval gold.jsonl`");
            }
        });
        RuleOptions.CompletePacks(_packs, _rules, terminal);
        Arguments.Add(_gold);
        foreach (var option in (Option[])[_rules, _packs, _techniques, _labels, _by, _limit, _format, _table])
        {
            Options.Add(option);
        }

        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = RuleRequest.Of(parsed.GetValue(_rules)!, parsed.GetValue(_packs)!);
        if (new RuleLoader(_terminal).Load(request) is not { } rules
            || !TechniqueFilter.AreKnown(parsed.GetValue(_techniques)!, rules, _terminal))
        {
            return Task.FromResult(ExitCode.Failed);
        }

        var by = parsed.GetValue(_by);
        return Task.FromResult(new EvalRun(_terminal, new EvalSettings
        {
            Gold = parsed.GetValue(_gold)!,
            Rules = TechniqueFilter.Apply(parsed.GetValue(_techniques)!, rules),
            Labels = parsed.GetValue(_labels)!,
            Format = parsed.GetValue(_format)!,
            Report = new MeasurementReportOptions
            {
                ByRule = by is "rule" or "both",
                ByTechnique = by is "technique" or "both",
                Limit = parsed.GetValue(_limit),
            },
            TablePath = parsed.GetValue(_table),
        }).Run(cancellationToken));
    }
}
