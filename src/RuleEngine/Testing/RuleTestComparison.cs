using System.Collections.Immutable;

namespace RuleEngine.Testing;

/// <summary>Compares the stretches that a test marks with those that its rule found.</summary>
/// <remarks>
/// Stretches that are equal are struck out first. What remains is paired where it overlaps: an editor who marked «ميليشيا» and
/// got «ميليشيا محلية» has one thing to mend, not one missing and one too many.
/// </remarks>
internal static class RuleTestComparison
{
    public static ImmutableArray<RuleTestDifference> Compare(
        ImmutableArray<MarkedSpan> expected,
        ImmutableArray<MarkedSpan> found)
    {
        var unexpected = found.Except(expected).ToList();
        var differences = new List<RuleTestDifference>();
        foreach (var missing in expected.Except(found))
        {
            var overlapping = unexpected.FindIndex(span => span.Overlaps(missing));
            if (overlapping < 0)
            {
                differences.Add(new(RuleTestDifferenceKind.Missing, missing, null));
                continue;
            }

            differences.Add(new(RuleTestDifferenceKind.DifferentExtent, missing, unexpected[overlapping]));
            unexpected.RemoveAt(overlapping);
        }

        differences.AddRange(unexpected.Select(span => new RuleTestDifference(RuleTestDifferenceKind.Unexpected, null, span)));
        return [.. differences.OrderBy(PlaceOf)];
    }

    private static (int Field, int Start) PlaceOf(RuleTestDifference difference)
    {
        var span = difference.Expected ?? difference.Found!.Value;
        return ((int)span.Field, span.Start);
    }
}
