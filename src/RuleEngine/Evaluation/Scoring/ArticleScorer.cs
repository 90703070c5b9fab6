using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation.Scoring;

/// <summary>Adds findings up to the score of an article.</summary>
/// <remarks>
/// <code>
/// rate(T)   = 1000 / max(words, 250) · Σ weight(finding) of technique T
/// score     = Σ min(rate(T), cap(T)) over all techniques
/// </code>
/// Worked example: an article of 500 words has three labels that are warnings (3 each) and one hedge (1). Labels: 1000/500 · 9 = 18 points of
/// at most 20. Hedges: 2 points. The score is 20. With thirty labels it would be 22: one word said over and over is one fault.
/// </remarks>
internal static class ArticleScorer
{
    private const decimal PerWords = 1000;

    // In a paragraph a single word would weigh as much as a campaign in an article: what is shorter than a short news item counts as one.
    private const int LeastWords = 250;

    private const int Decimals = 2;

    /// <summary>What a finding of a rule weighs: what its author says, else by how grave the finding is in its place.</summary>
    public static decimal WeightOf(RuleProgram rule, FindingSeverity severity) => rule.Weight ?? severity switch
    {
        FindingSeverity.Info => 1,
        FindingSeverity.Warning => 3,
        _ => 10,
    };

    public static ArticleScore Score(ImmutableArray<Finding> findings, int words)
    {
        var counted = Math.Max(words, LeastWords);
        ImmutableArray<TechniqueScore> techniques =
        [
            .. findings
                .GroupBy(static finding => finding.Technique, StringComparer.Ordinal)
                .Select(group => Score(group.Key, group, counted))
                .Where(static technique => technique.Weight > 0)
                .OrderByDescending(static technique => technique.Points)
                .ThenBy(static technique => technique.Technique, StringComparer.Ordinal),
        ];
        return new ArticleScore { Value = techniques.Sum(static technique => technique.Points), Words = counted, Techniques = techniques };
    }

    private static TechniqueScore Score(string? technique, IEnumerable<Finding> findings, int words)
    {
        ImmutableArray<RuleScore> rules =
        [
            .. findings
                .GroupBy(static finding => finding.Rule, StringComparer.Ordinal)
                .Select(static rule => new RuleScore(rule.Key, rule.Sum(PlacesOf), rule.Sum(static f => f.Weight * PlacesOf(f))))
                .OrderByDescending(static rule => rule.Weight)
                .ThenBy(static rule => rule.Rule, StringComparer.Ordinal),
        ];
        var weight = rules.Sum(static rule => rule.Weight);
        return new TechniqueScore
        {
            Technique = technique,
            Rules = rules,
            Weight = weight,
            Rate = Math.Round(weight * PerWords / words, Decimals, MidpointRounding.ToEven),
            Cap = TechniqueCaps.Of(technique),
        };
    }

    /// <summary>How often a rule is told is a choice of presentation (<c>report: once per article</c>): every place weighs.</summary>
    private static int PlacesOf(Finding finding) => 1 + finding.Occurrences.Length;
}
