using System.Collections.Immutable;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Measuring;

/// <summary>Compares what rules found with what annotators marked.</summary>
/// <remarks>
/// All figures rest on one question, whether a finding hits a mark (<see cref="TextStretch.Hits"/>), but for the two that give credit
/// for a part (<see cref="OverlapScores"/>). Whoever marks <c>a mob of thugs</c> and finds <c>thugs</c> has a hit; whoever finds the
/// paragraph has none.
/// </remarks>
internal static class Measurer
{
    private const string AnyLanguage = "any";

    public static Measurement Measure(IReadOnlyCollection<ComparedArticle> articles, IEnumerable<RuleProgram> rules) => new()
    {
        Articles = articles.Count,
        Words = articles.Sum(static article => (long)article.Report.Words),
        Marks = articles.Sum(static article => article.Marks.Length),
        Findings = articles.Sum(static article => article.Found.Length),
        Spans = OverlapScores.OfTechniques(articles),
        Merged = OverlapScores.OfMerged(articles),
        Detection = Detect(articles),
        Recall = OfMarks(articles, static (article, mark) => article.IsFound(mark)),
        RecallOfTechnique = OfMarks(articles, static (article, mark) => article.IsFoundAsSuch(mark)),
        Precision = OfFindings(articles, static (article, found) => article.IsRight(found)),
        NegativesHit = new Proportion(
            articles.Sum(static article => article.Gold.Negatives.Count(article.IsTrapped)),
            articles.Sum(static article => article.Gold.Negatives.Length)),
        Techniques = ByTechnique(articles),
        Rules = [
            .. rules.DistinctBy(static rule => rule.WrittenName, StringComparer.Ordinal)
                .OrderBy(static rule => rule.WrittenName, StringComparer.Ordinal)
                .Select(rule => OfRule(rule, articles)),
        ],
        FalseAlarms = [.. articles.SelectMany(FalseAlarmsIn)],
        Misses = [.. articles.SelectMany(MissedSpans.Of)],
    };

    private static Detection Detect(IReadOnlyCollection<ComparedArticle> articles)
    {
        return new Detection(
            Count(hasMarks: true, hasFindings: true),
            Count(hasMarks: true, hasFindings: false),
            Count(hasMarks: false, hasFindings: false),
            Count(hasMarks: false, hasFindings: true));

        int Count(bool hasMarks, bool hasFindings) =>
            articles.Count(article => article.Marks.IsEmpty != hasMarks && article.Found.IsEmpty != hasFindings);
    }

    private static Proportion OfMarks(
        IEnumerable<ComparedArticle> articles, Func<ComparedArticle, MarkedTechnique, bool> isHit, Func<MarkedTechnique, bool>? counts = null) =>
        Of(articles, static article => article.Marks, isHit, counts);

    private static Proportion OfFindings(
        IEnumerable<ComparedArticle> articles, Func<ComparedArticle, MarkedTechnique, bool> isHit, Func<MarkedTechnique, bool>? counts = null) =>
        Of(articles, static article => article.Found, isHit, counts);

    private static Proportion Of(
        IEnumerable<ComparedArticle> articles,
        Func<ComparedArticle, ImmutableArray<MarkedTechnique>> stretches,
        Func<ComparedArticle, MarkedTechnique, bool> isHit,
        Func<MarkedTechnique, bool>? counts)
    {
        var (hits, total) = (0, 0);
        foreach (var article in articles)
        {
            foreach (var stretch in stretches(article))
            {
                if (counts is null || counts(stretch))
                {
                    total++;
                    hits += isHit(article, stretch) ? 1 : 0;
                }
            }
        }

        return new Proportion(hits, total);
    }

    private static ImmutableArray<TechniqueMeasurement> ByTechnique(IReadOnlyCollection<ComparedArticle> articles) =>
    [
        .. articles.SelectMany(static article => article.Marks.Concat(article.Found))
            .Select(static stretch => stretch.Technique)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(technique => new TechniqueMeasurement
            {
                Technique = technique ?? "",
                Precision = OfFindings(articles, static (article, found) => article.IsRight(found), HasTechnique(technique)),
                PrecisionOfTechnique = OfFindings(articles, static (article, found) => article.IsRightTechnique(found), HasTechnique(technique)),
                Recall = OfMarks(articles, static (article, mark) => article.IsFoundAsSuch(mark), HasTechnique(technique)),
            }),
    ];

    private static Func<MarkedTechnique, bool> HasTechnique(string? technique) => stretch => stretch.Technique == technique;

    private static RuleMeasurement OfRule(RuleProgram rule, IReadOnlyCollection<ComparedArticle> all)
    {
        // What a rule does not read, it does not miss.
        var articles = all.Where(article => rule.Language == AnyLanguage || rule.Language == article.Report.Language).ToList();
        return OfReader(rule, articles);
    }

    private static RuleMeasurement OfReader(RuleProgram rule, List<ComparedArticle> articles) => new()
    {
        Rule = rule.WrittenName,
        Technique = rule.Technique,
        Severity = rule.Severity,
        Status = rule.Status,
        Precision = OfFindingsOf(rule, articles, static (article, found) => article.IsRight(found)),
        PrecisionOfTechnique = OfFindingsOf(rule, articles, static (article, found) => article.IsRightTechnique(found)),
        Recall = rule.Technique is null
            ? default
            : OfMarks(articles, (article, mark) => article.IsFoundBy(rule.WrittenName, mark), HasTechnique(rule.Technique)),
    };

    private static Proportion OfFindingsOf(
        RuleProgram rule, IEnumerable<ComparedArticle> articles, Func<ComparedArticle, MarkedTechnique, bool> isHit)
    {
        var (hits, total) = (0, 0);
        foreach (var article in articles)
        {
            for (var i = 0; i < article.Findings.Length; i++)
            {
                if (article.Rules[i] == rule.WrittenName)
                {
                    total++;
                    hits += isHit(article, article.Found[i]) ? 1 : 0;
                }
            }
        }

        return new Proportion(hits, total);
    }

    private static IEnumerable<FalseAlarm> FalseAlarmsIn(ComparedArticle article)
    {
        for (var i = 0; i < article.Findings.Length; i++)
        {
            if (!article.IsRight(article.Found[i]))
            {
                yield return new FalseAlarm(article.Gold.Article, article.Findings[i], article.HitsTrap(article.Found[i]));
            }
        }
    }
}
