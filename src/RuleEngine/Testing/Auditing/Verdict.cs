using System.Collections.Immutable;
using RuleEngine.Evaluation;

namespace RuleEngine.Testing.Auditing;

/// <summary>What rules say of an article: where they find something, and whether they report the article as a whole.</summary>
internal sealed record Verdict(ImmutableArray<MarkedSpan> Found, bool OnArticle)
{
    /// <summary>What one rule says, or all those that its author wrote as one.</summary>
    public static Verdict Of(ImmutableArray<TestRun> runs) => Of(runs.SelectMany(static run => run.Findings));

    /// <summary>What all rules of one technique say together: places that overlap are one.</summary>
    public static Verdict OfTechnique(string technique, EvaluationContext context)
    {
        var builder = new FindingBuilder(context);
        var all = Of(context.Program.Rules
            .Where(rule => !rule.IsDefinition && rule.Technique == technique)
            .SelectMany(rule => builder.FindingsOf(context.OutcomeOf(rule.Index))));
        var merged = new List<MarkedSpan>();
        foreach (var span in all.Found)
        {
            if (merged.Count > 0 && merged[^1] is var last && last.Overlaps(span))
            {
                merged[^1] = last with { Length = Math.Max(last.End, span.End) - last.Start };
            }
            else
            {
                merged.Add(span);
            }
        }

        return all with { Found = [.. merged] };
    }

    /// <summary>
    /// Whether two verdicts are the same: as many findings, each where its counterpart is. Names differ in length, so places need
    /// not be equal.
    /// </summary>
    public bool Agrees(Verdict other)
    {
        if (OnArticle != other.OnArticle || Found.Length != other.Found.Length)
        {
            return false;
        }

        for (var i = 0; i < Found.Length; i++)
        {
            if (!Found[i].Overlaps(other.Found[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static Verdict Of(IEnumerable<Finding> all)
    {
        var findings = all.ToList();
        return new Verdict(
            [
                .. findings
                    .SelectMany(static finding => finding.Place is null ? [] : finding.Occurrences.Prepend(finding.Place))
                    .Select(static place => new MarkedSpan(place.Field, place.Start, place.Length))
                    .Distinct()
                    .OrderBy(static span => span.Field)
                    .ThenBy(static span => span.Start),
            ],
            findings.Exists(static finding => finding.Place is null));
    }
}
