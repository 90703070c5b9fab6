namespace RuleEngine.Measuring;

/// <summary>Scores findings against marks with credit for partial overlap.</summary>
internal static class OverlapScores
{
    /// <summary>Marks and findings of the same technique alone.</summary>
    public static OverlapScore OfTechniques(IReadOnlyCollection<ComparedArticle> articles) =>
        Score([.. articles.Select(static article => (article.Marks, article.Found))]);

    /// <summary>Techniques ignored: stretches that overlap or touch are one.</summary>
    public static OverlapScore OfMerged(IReadOnlyCollection<ComparedArticle> articles) =>
        Score([.. articles.Select(static article => (Merge(article.Marks), Merge(article.Found)))]);

    private static OverlapScore Score(IReadOnlyList<(IReadOnlyList<MarkedTechnique> Marks, IReadOnlyList<MarkedTechnique> Found)> articles)
    {
        var (foundCredit, markCredit) = (0.0, 0.0);
        foreach (var (marks, found) in articles)
        {
            foreach (var one in found)
            {
                foreach (var mark in marks.Where(mark => mark.Technique == one.Technique))
                {
                    var shared = one.Stretch.OverlapWith(mark.Stretch);
                    foundCredit += (double)shared / Math.Max(1, one.Stretch.Length);
                    markCredit += (double)shared / Math.Max(1, mark.Stretch.Length);
                }
            }
        }

        var (findings, all) = (articles.Sum(static article => article.Found.Count), articles.Sum(static article => article.Marks.Count));
        return new OverlapScore(findings == 0 ? 0 : foundCredit / findings, all == 0 ? 0 : markCredit / all);
    }

    private static List<MarkedTechnique> Merge(IReadOnlyList<MarkedTechnique> stretches)
    {
        var merged = new List<MarkedTechnique>();
        foreach (var stretch in stretches.Select(static s => s.Stretch).OrderBy(static s => s.Start).ThenBy(static s => s.End))
        {
            if (merged.Count > 0 && merged[^1].Stretch is var last && stretch.Start <= last.End)
            {
                merged[^1] = new MarkedTechnique(null, last with { End = Math.Max(last.End, stretch.End) });
            }
            else
            {
                merged.Add(new MarkedTechnique(null, stretch));
            }
        }

        return merged;
    }
}
