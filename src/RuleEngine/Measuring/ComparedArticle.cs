using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Evaluation;

namespace RuleEngine.Measuring;

/// <summary>An annotated article beside what was found in it.</summary>
/// <remarks>
/// Only findings in the text count: a title of its own has offsets of its own, and a finding on the whole article has none. A finding
/// with occurrences counts once, where it is reported.
/// </remarks>
internal sealed class ComparedArticle
{
    /// <summary>What stands between the id of a rule and the sides of its pair.</summary>
    private const char SidesOpen = '[';

    public ComparedArticle(GoldArticle gold, ArticleReport report)
    {
        Gold = gold;
        Report = report;
        Marks = [.. gold.Spans.Select(static span => new MarkedTechnique(span.Technique, StretchOf(span)))];
        Findings = [.. report.Findings.Where(static finding => finding.Place?.Field == ArticleField.Text)];
        Rules = [.. Findings.Select(static finding => finding.Rule.Split(SidesOpen)[0])];
        Found = [.. Findings.Select(static finding => new MarkedTechnique(
            finding.Technique, new TextStretch(finding.Place!.Start, finding.Place.Start + finding.Place.Length)))];
    }

    public GoldArticle Gold { get; }

    public ArticleReport Report { get; }

    public ImmutableArray<MarkedTechnique> Marks { get; }

    /// <summary>The findings that count.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The rule behind each of them, as its author wrote it: those that <c>pairs</c> makes of one are measured as one.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>The same, as stretches with techniques.</summary>
    public ImmutableArray<MarkedTechnique> Found { get; }

    /// <summary>Whether a finding hits some mark, of whatever technique.</summary>
    public bool IsRight(MarkedTechnique found) => Marks.Any(mark => found.Stretch.Hits(mark.Stretch));

    /// <summary>Whether a finding hits some mark of its own technique.</summary>
    public bool IsRightTechnique(MarkedTechnique found) =>
        Marks.Any(mark => mark.Technique == found.Technique && found.Stretch.Hits(mark.Stretch));

    /// <summary>Whether some finding hits a mark, whatever its technique.</summary>
    public bool IsFound(MarkedTechnique mark) => Found.Any(found => found.Stretch.Hits(mark.Stretch));

    /// <summary>Whether some finding of the mark's own technique hits it.</summary>
    public bool IsFoundAsSuch(MarkedTechnique mark) =>
        Found.Any(found => found.Technique == mark.Technique && found.Stretch.Hits(mark.Stretch));

    /// <summary>Whether a finding of one rule hits a mark.</summary>
    public bool IsFoundBy(string rule, MarkedTechnique mark)
    {
        for (var i = 0; i < Findings.Length; i++)
        {
            if (Rules[i] == rule && Found[i].Stretch.Hits(mark.Stretch))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a finding that hits no mark hits a trap.</summary>
    public bool IsTrapped(GoldSpan trap) => Found.Any(found => found.Stretch.Hits(StretchOf(trap)) && !IsRight(found));

    /// <summary>Whether a finding hits some trap.</summary>
    public bool HitsTrap(MarkedTechnique found) => Gold.Negatives.Any(trap => found.Stretch.Hits(StretchOf(trap)));

    private static TextStretch StretchOf(GoldSpan span) => new(span.Start, span.Start + span.Length);
}
