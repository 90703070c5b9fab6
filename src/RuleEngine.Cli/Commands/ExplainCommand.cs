using System.CommandLine;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;
using RuleEngine.Cli.Checking;
using RuleEngine.Cli.Output;
using RuleEngine.Cli.Rules;
using RuleEngine.Evaluation.Tracing;

namespace RuleEngine.Cli.Commands;

/// <summary><c>explain</c>: shows step by step how one rule came to find what it finds in one article.</summary>
internal sealed class ExplainCommand : ProgramCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string> _rule = new("RULE")
    {
        HelpName = "RULE",
        Description = "The rule's full name, pack/id; the id alone where only one pack has it.",
    };

    private readonly Argument<string> _article = new("ARTICLE")
    {
        Description = "A file with the article, or - for the standard input.",
    };

    private readonly Option<string?> _id = new("--id")
    {
        Description = "Which article of a file that holds several.",
        HelpName = "ID",
    };

    private readonly Option<string[]> _rules = RuleOptions.CreateRules();

    public ExplainCommand(Terminal terminal)
        : base("explain", "Shows step by step what a rule finds in an article, and what it drops.", HelpExamples.Explain)
    {
        _terminal = terminal;
        RefuseUnknownOptions(_rule);
        RefuseUnknownOptions(_article);
        _rule.CompletionSources.Add(context => RuleOptions.TryLoad(context.ParseResult, _rules, terminal)?.Packs
            .SelectMany(static pack => pack.Rules).Select(static rule => rule.Name) ?? []);
        Arguments.Add(_rule);
        Arguments.Add(_article);
        Options.Add(_id);
        Options.Add(_rules);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var loaded = new RuleLoader(_terminal).Load(RuleRequest.Of(parsed.GetValue(_rules)!, []));
        if (loaded is null
            || RulesNamed(parsed.GetRequiredValue(_rule), loaded) is not { } rules
            || ArticleOf(parsed.GetRequiredValue(_article), parsed.GetValue(_id), cancellationToken) is not { } article)
        {
            return ExitCode.Failed;
        }

        using var output = _terminal.OpenText();
        foreach (var rule in rules)
        {
            var explanation = loaded.RuleSet.Explain(rule, article, cancellationToken);
            await output.WriteAsync(PrintableText.Of(ExplanationPrinter.Print(explanation, _terminal.IsOutputTerminal))).ConfigureAwait(false);
        }

        return ExitCode.Clean;
    }

    /// <summary>The rule of a name; for a rule with <c>pairs</c> all that it makes. Null, with a message, where there is none or the name is not enough.</summary>
    private IReadOnlyList<string>? RulesNamed(string written, LoadedRules loaded)
    {
        var suffix = $"/{written}";
        var rules = loaded.RuleSet.Packs.SelectMany(static pack => pack.Rules).ToLookup(static rule => rule.WrittenAs ?? rule.Name, static rule => rule.Name);
        var names = rules.Select(static rule => rule.Key).Concat(rules.SelectMany(static rule => rule)).Distinct().ToList();
        var found = names.Where(name => name == written || name.EndsWith(suffix, StringComparison.Ordinal)).ToList();
        if (found is [var only])
        {
            return rules.Contains(only) ? [.. rules[only]] : [only];
        }

        if (found.Count == 0)
        {
            UnknownName.Write(_terminal.Error, "rule", written, names, "`ruleengine list rules` shows all rules");
        }
        else
        {
            Problem.Write(_terminal.Error, $"there are several rules `{written}`", $"name one of them: {string.Join(", ", found)}");
        }

        return null;
    }

    private Article? ArticleOf(string path, string? id, CancellationToken cancellationToken)
    {
        var reader = new ArticleReader();
        var articles = path == ArticleInputs.StandardInput
            ? StandardInputArticles.Read(_terminal.Input, reader, cancellationToken)
            : reader.Read(path, cancellationToken);
        var wanted = articles.Where(result => id is null || result.Name == id).Take(2).ToList();
        if (wanted is [{ } only] || (id is not null && wanted.Count > 0))
        {
            DiagnosticOutput.ToError(_terminal).Write(wanted[0].Diagnostics);
            return wanted[0].Article;
        }

        Problem.Write(
            _terminal.Error,
            wanted.Count == 0 ? $"there is no article `{id}` in `{path}`" : $"`{path}` holds several articles",
            "say which with `--id`");
        return null;
    }
}
