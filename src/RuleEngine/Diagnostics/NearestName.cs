namespace RuleEngine.Diagnostics;

/// <summary>Finds the name an author probably meant.</summary>
/// <remarks>
/// Optimal string alignment distance (insertions, deletions, substitutions, swaps of neighbours), as spelling correctors use it
/// since Damerau, "A technique for computer detection and correction of spelling errors" (1964): most slips are one such edit.
/// </remarks>
public static class NearestName
{
    /// <summary>The nearest candidate, or null where none is near enough: a third of the word may differ, and at least one letter.</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="candidates">The names there are; of two that are equally near the ordinally smaller is taken.</param>
    /// <exception cref="ArgumentNullException">There is no name or there are no candidates.</exception>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(candidates);
        var limit = Math.Max(1, written.Length / 3);
        string? nearest = null;
        var least = limit + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) >= least)
            {
                continue;
            }

            var distance = Distance(written, candidate);
            if (distance < least || (distance == least && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        int[] before = new int[b.Length + 1], previous = new int[b.Length + 1], current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            current[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            (before, previous, current) = (previous, current, before);
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }
        }

        return current[b.Length];
    }
}
