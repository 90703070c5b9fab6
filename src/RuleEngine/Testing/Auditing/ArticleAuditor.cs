using System.Collections.Immutable;
using RuleEngine.Articles.Text;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Auditing;

/// <summary>Counts findings by side, outlet and source, article by article. Not thread-safe.</summary>
internal sealed class ArticleAuditor
{
    private static readonly char[] QuotationMarks = ['«', '»', '“', '”', '"', '\'', '‘', '’'];

    private readonly SortedDictionary<string, OutletCount> _outlets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceCount> _sources = new(StringComparer.Ordinal);
    private readonly SideTally _sides;
    private int _articles;
    private long _words;
    private int _findings;

    public ArticleAuditor(RuleSetProgram rules) => _sides = new SideTally(rules);

    /// <summary>Counts one article.</summary>
    /// <param name="context">Its evaluation, for the names in it.</param>
    /// <param name="report">Its report, attributions included.</param>
    public void Add(EvaluationContext context, ArticleReport report)
    {
        _articles++;
        _words += report.Words;
        _findings += report.Findings.Length;
        _sides.Add(context, report.Findings);
        AddOutlet(report);
        AddSources(report);
    }

    public ArticleAudit ToAudit() => new()
    {
        Articles = _articles,
        Words = _words,
        Findings = _findings,
        Sides = _sides.ToCounts(),
        Outlets =
        [
            .. _outlets.Values
                .OrderByDescending(static outlet => (decimal)outlet.Findings / Math.Max(1, outlet.Words))
                .ThenBy(static outlet => outlet.Outlet, StringComparer.Ordinal),
        ],
        Sources =
        [
            .. _sources.Values
                .OrderByDescending(static source => source.Findings)
                .ThenByDescending(static source => source.Attributions)
                .ThenBy(static source => source.Source, StringComparer.Ordinal),
        ],
    };

    private void AddOutlet(ArticleReport report)
    {
        var name = report.Article.Source;
        var outlet = _outlets.GetValueOrDefault(name ?? "", new OutletCount(name, 0, 0, 0));
        _outlets[name ?? ""] = outlet with
        {
            Articles = outlet.Articles + 1,
            Words = outlet.Words + report.Words,
            Findings = outlet.Findings + report.Findings.Length,
        };
    }

    private void AddSources(ArticleReport report)
    {
        var attributions = report.Attributions ?? [];
        foreach (var attribution in attributions)
        {
            Count(attribution, attributions: 1, findings: 0);
        }

        foreach (var finding in report.Findings)
        {
            var governing = finding.Place is { } place ? attributions.Where(attribution => Governs(attribution, place)).ToList() : [];
            if (governing.Count == 0)
            {
                Count(source: null, attributions: 0, findings: 1);
            }

            foreach (var attribution in governing)
            {
                Count(attribution, attributions: 0, findings: 1);
            }
        }
    }

    private static bool Governs(Attribution attribution, FindingPlace place) => attribution.Continued.Prepend(attribution.Place).Any(said =>
        said.Field == place.Field && said.Start <= place.Start && place.Start + place.Length <= said.Start + said.Length);

    /// <summary>Of a chain (X quoting Y) the last source is the one who spoke.</summary>
    private void Count(Attribution attribution, int attributions, int findings) => Count(attribution.Sources[^1], attributions, findings);

    private void Count(string? source, int attributions, int findings)
    {
        // «قسد» in quotation marks and without them is one source.
        var name = source is [var first, .., var last] && QuotationMarks.Contains(first) && QuotationMarks.Contains(last) ? source[1..^1] : source;
        var key = name is null ? "" : TextFolding.FoldWord(name);
        var count = _sources.GetValueOrDefault(key, new SourceCount(name, 0, 0));
        _sources[key] = count with { Attributions = count.Attributions + attributions, Findings = count.Findings + findings };
    }
}
