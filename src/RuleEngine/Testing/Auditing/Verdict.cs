using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Evaluation;

namespace RuleEngine.Testing.Auditing;

/// <summary>What rules say of an article.</summary>
/// <param name="Places">Where they find something, in reading order.</param>
/// <param name="OnArticle">The severities of what they report of the article as a whole, in order; empty for nothing.</param>
internal sealed record Verdict(ImmutableArray<VerdictPlace> Places, ImmutableArray<FindingSeverity> OnArticle)
{
    /// <summary>Where they find something.</summary>
    public ImmutableArray<MarkedSpan> Found => [.. Places.Select(static place => place.Span)];

    /// <summary>How many findings there are.</summary>
    public int Count => Places.Length + OnArticle.Length;

    /// <summary>What one rule says, or all those that its author wrote as one.</summary>
    public static Verdict Of(IEnumerable<Finding> all)
    {
        var findings = all.ToList();
        return new Verdict(
            [
                .. findings
                    .SelectMany(static finding => PlacesOf(finding).Select(place =>
                        new VerdictPlace(new MarkedSpan(place.Field, place.Start, place.Length), finding.Severity)))
                    .Distinct()
                    .OrderBy(static place => place.Span.Field)
                    .ThenBy(static place => place.Span.Start)
                    .ThenBy(static place => place.Span.Length),
            ],
            [.. findings.Where(static finding => finding.Place is null).Select(static finding => finding.Severity).Order()]);
    }

    /// <summary>
    /// What several rules say together: places that overlap are one, and all weigh the same, because different words may weigh differently.
    /// </summary>
    public static Verdict OfTogether(IEnumerable<Finding> all)
    {
        var single = Of(all);
        var merged = new List<VerdictPlace>();
        foreach (var span in single.Found)
        {
            if (merged.Count > 0 && merged[^1].Span is var last && last.Overlaps(span))
            {
                merged[^1] = new(last with { Length = Math.Max(last.End, span.End) - last.Start }, default);
            }
            else
            {
                merged.Add(new(span, default));
            }
        }

        return new Verdict([.. merged], [.. single.OnArticle.Select(static _ => default(FindingSeverity))]);
    }

    /// <summary>The same verdict on the article with the sides changed.</summary>
    public Verdict Of(SideSwap swap) => this with { Places = [.. Places.Select(place => place with { Span = swap.Map(place.Span) })] };

    /// <summary>
    /// Whether two verdicts are the same: as many findings, each where its counterpart is and as severe. Names differ in length, so
    /// places need not be equal.
    /// </summary>
    public bool Agrees(Verdict other)
    {
        if (!OnArticle.SequenceEqual(other.OnArticle) || Places.Length != other.Places.Length)
        {
            return false;
        }

        for (var i = 0; i < Places.Length; i++)
        {
            if (!Places[i].Span.Overlaps(other.Places[i].Span) || Places[i].Severity != other.Places[i].Severity)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<FindingPlace> PlacesOf(Finding finding) =>
        finding.Place is null ? [] : finding.Occurrences.Prepend(finding.Place);
}
