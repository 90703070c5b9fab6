using RuleEngine.Articles;
using RuleEngine.Evaluation;

namespace RuleEngine.Reporting;

/// <summary>Counts findings by technique and severity while reports pass by. Not thread-safe.</summary>
internal sealed class ReportSummary
{
    private readonly SortedDictionary<string, int[]> _techniques = new(StringComparer.Ordinal);
    private readonly int[] _severities = new int[Enum.GetValues<FindingSeverity>().Length];

    public int Articles { get; private set; }

    public int ArticlesWithFindings { get; private set; }

    public long Words { get; private set; }

    public int Findings { get; private set; }

    /// <summary>Findings by technique, the most frequent first, then by name; the name is empty for rules without a technique.</summary>
    public IEnumerable<(string Technique, IReadOnlyList<int> BySeverity)> ByTechnique =>
        _techniques.OrderByDescending(static t => t.Value.Sum()).Select(static t => (t.Key, (IReadOnlyList<int>)t.Value));

    public int Of(FindingSeverity severity) => _severities[(int)severity];

    public void Add(ArticleReport report)
    {
        Articles++;
        ArticlesWithFindings += report.Findings.IsEmpty ? 0 : 1;
        Words += report.Words;
        Findings += report.Findings.Length;
        foreach (var finding in report.Findings)
        {
            _severities[(int)finding.Severity]++;
            CountsOf(finding.Technique ?? "")[(int)finding.Severity]++;
        }
    }

    private int[] CountsOf(string technique)
    {
        if (!_techniques.TryGetValue(technique, out var counts))
        {
            _techniques[technique] = counts = new int[_severities.Length];
        }

        return counts;
    }
}
