using RuleEngine.Evaluation;

namespace RuleEngine.Benchmarks.Measuring;

/// <summary>Reads every field of a report but the time it took, so that none can be left unmade, and mixes them into a hash.</summary>
internal static class ReportHash
{
    public static ulong Of(ArticleReport report)
    {
        var hash = default(FindingHash);
        hash.Add(report.Article.Id);
        hash.Add(report.Title);
        hash.Add(report.Language);
        hash.Add(report.Words);
        hash.Add(report.Findings.Length);
        foreach (var finding in report.Findings)
        {
            Add(ref hash, finding);
        }

        foreach (var diagnostic in report.Diagnostics)
        {
            hash.Add(diagnostic.Id);
            hash.Add(diagnostic.Message);
        }

        return hash.Value;
    }

    private static void Add(ref FindingHash hash, Finding finding)
    {
        hash.Add(finding.Rule);
        hash.Add(finding.Technique);
        hash.Add((long)finding.Severity);
        hash.Add(finding.Weight);
        hash.Add(finding.Message);
        Add(ref hash, finding.Place);
        if (!finding.Captures.IsEmpty)
        {
            foreach (var (name, text) in finding.Captures)
            {
                hash.Add(name);
                hash.Add(text);
            }
        }

        hash.Add(finding.Suggestions.Length);
        foreach (var suggestion in finding.Suggestions)
        {
            hash.Add(suggestion);
        }

        hash.Add(finding.Occurrences.Length);
        foreach (var place in finding.Occurrences)
        {
            Add(ref hash, place);
        }
    }

    private static void Add(ref FindingHash hash, FindingPlace? place)
    {
        if (place is null)
        {
            hash.Add(null);
            return;
        }

        hash.Add((long)place.Field);
        hash.Add(place.Start);
        hash.Add(place.Length);
        hash.Add(place.Line);
        hash.Add(place.Column);
        hash.Add(place.Text);
        hash.Add((long)place.Region);
        hash.Add(place.InQuote ? 1 : 0);
        hash.Add(place.SentenceStart);
        hash.Add(place.SentenceLength);
    }
}
