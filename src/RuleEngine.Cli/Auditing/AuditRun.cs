using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Reading;
using RuleEngine.Cli.Checking;
using RuleEngine.Cli.Output;
using RuleEngine.Diagnostics;
using RuleEngine.Testing.Auditing;

namespace RuleEngine.Cli.Auditing;

/// <summary>One run of <c>audit</c>: swaps sides in the tests of packs, counts findings in articles, reports both.</summary>
internal sealed class AuditRun(Terminal terminal, AuditSettings settings)
{
    private bool _hasFailed;

    public int Run(CancellationToken cancellationToken)
    {
        ImmutableArray<PackSymmetryReport> packs = settings.HasPacks
            ? settings.Rules.RuleSet.AuditSymmetry(settings.Rules.PackNames, cancellationToken)
            : [];
        var articles = settings.Articles.Count == 0 ? null : Audit(cancellationToken);
        if (settings.Format == "json")
        {
            AuditJson.Write(terminal.Output, packs, articles);
        }
        else
        {
            using var output = terminal.OpenText();
            new AuditText(output, terminal.IsOutputTerminal).Write(packs, articles);
        }

        return _hasFailed ? ExitCode.Failed
            : packs.Any(static pack => !pack.Failures.IsEmpty) ? ExitCode.Found
            : ExitCode.Clean;
    }

    private ArticleAudit Audit(CancellationToken cancellationToken)
    {
        var packs = settings.Rules.PackNames.ToHashSet(StringComparer.Ordinal);
        var inputs = ArticleInputs.Find(settings.Articles, (problem, help) =>
        {
            _hasFailed = true;
            Problem.Write(terminal.Error, problem, help);
        });
        return settings.Rules.RuleSet
            .Where(rule => packs.Contains(rule.Pack))
            .AuditArticles(inputs.SelectMany(input => Read(input, cancellationToken)), cancellationToken);
    }

    private IEnumerable<Article> Read(string input, CancellationToken cancellationToken)
    {
        var reader = new ArticleReader();
        var results = input == ArticleInputs.StandardInput
            ? StandardInputArticles.Read(terminal.Input, reader, cancellationToken)
            : reader.Read(input, cancellationToken);
        foreach (var result in results)
        {
            DiagnosticOutput.ToError(terminal).Write(result.Diagnostics);
            _hasFailed |= result.Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);
            if (result.Article is { } article)
            {
                yield return article;
            }
        }
    }
}
