using System.CommandLine;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;
using RuleEngine.Cli.Checking;
using RuleEngine.Cli.Rules;

namespace RuleEngine.Cli.Commands;

/// <summary><c>check</c>: applies rules to articles and reports what they find.</summary>
internal sealed class CheckCommand : ProgramCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string[]> _articles = new("ARTICLE")
    {
        Description = "Files, folders (their *.txt, *.jsonl and *.ndjson), patterns such as 'news/**/*.txt', or - for the standard input "
            + "(JSON Lines if it begins with {, else one text).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _rules = RuleOptions.CreateRules();

    private readonly Option<string[]> _packs = new("--pack", "-p")
    {
        Description = "Report only what the rules of this pack find; may be given several times.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<string[]> _techniques = new("--technique", "-t")
    {
        Description = "Report only this technique, or all of `persuasion` or `sourcing`; may be given several times.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<string> _format = Choice.Create("--format", "-f", "How to report.", "text", ["text", "json", "jsonl"]);

    private readonly Option<string> _failOn = Choice.Create(
        "--fail-on", null, "The least severity that makes the exit code 1.", "error", ["info", "warning", "error", "never"]);

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write the report to a file, which appears whole or not at all.",
        HelpName = "FILE",
    };

    private readonly Option<string> _encoding = Choice.Create(
        "--encoding", null, "How bytes stand for characters; UTF-16 is known by its mark.", "utf-8", ["utf-8", "windows-1256"]);

    private readonly Option<double?> _timeout = NumberOptions.CreateSeconds("--timeout-per-article");

    private readonly Option<int> _workers = NumberOptions.CreateWorkers();

    private readonly Option<bool> _attributions = new("--attributions")
    {
        Description = "Also list who is reported to have said what.",
    };

    private readonly Option<bool> _score = new("--score")
    {
        Description = "Also say how much the findings weigh, technique by technique, per 1,000 words.",
    };

    private readonly Option<bool> _reproducible = new("--reproducible")
    {
        Description = "Leave out times, so that the same input gives the same bytes.",
    };

    public CheckCommand(Terminal terminal)
        : base("check", "Checks articles and reports what the rules find.", HelpExamples.Check)
    {
        _terminal = terminal;
        RefuseUnknownOptions(_articles);
        Validators.Add(result =>
        {
            if (result.GetResult(_articles) is not { Tokens.Count: > 0 })
            {
                result.AddError("no article is named: for example `ruleengine check article.txt`, or `ruleengine check news/`");
            }
        });
        RuleOptions.CompletePacks(_packs, _rules, terminal);
        _techniques.CompletionSources.Add(context => RuleOptions.TryLoad(context.ParseResult, _rules, terminal)?.Packs
            .SelectMany(static pack => pack.Rules).Select(static rule => rule.Technique).OfType<string>().Distinct(StringComparer.Ordinal)
            ?? []);
        Arguments.Add(_articles);
        foreach (var option in (Option[])[_rules, _packs, _techniques, _format, _failOn, _output, _encoding, _timeout, _workers, _attributions, _score, _reproducible])
        {
            Options.Add(option);
        }

        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = RuleRequest.Of(parsed.GetValue(_rules)!, parsed.GetValue(_packs)!);
        if (new RuleLoader(_terminal).Load(request) is not { } rules
            || !TechniqueFilter.AreKnown(parsed.GetValue(_techniques)!, rules, _terminal))
        {
            return ExitCode.Failed;
        }

        return await new CheckRun(_terminal, SettingsOf(parsed, rules)).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private RuleSet RulesOf(ParseResult parsed, LoadedRules rules)
    {
        var filtered = TechniqueFilter.Apply(parsed.GetValue(_techniques)!, rules);
        var scored = parsed.GetValue(_score) ? filtered.WithScores() : filtered;
        return parsed.GetValue(_attributions) ? scored.WithAttributions() : scored;
    }

    private CheckSettings SettingsOf(ParseResult parsed, LoadedRules rules) => new()
    {
        Articles = parsed.GetValue(_articles)!,
        Rules = RulesOf(parsed, rules),
        PackVersions = [.. rules.Packs.Select(static pack => KeyValuePair.Create(pack.Name, pack.Version))],
        Format = parsed.GetValue(_format)!,
        FailOn = parsed.GetValue(_failOn) switch
        {
            "info" => FindingSeverity.Info,
            "warning" => FindingSeverity.Warning,
            "error" => FindingSeverity.Error,
            _ => null,
        },
        OutputPath = parsed.GetValue(_output),
        Encoding = parsed.GetValue(_encoding) == "utf-8" ? ArticleEncoding.Unicode : ArticleEncoding.Windows1256,
        TimeLimit = parsed.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        Workers = parsed.GetValue(_workers),
        IsReproducible = parsed.GetValue(_reproducible),
    };
}
