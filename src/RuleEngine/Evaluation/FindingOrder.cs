using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RuleEngine.Evaluation;

/// <summary>
/// Puts the findings of an article in the order of its report: by place, of one place the graver first, then by rule; those on the whole
/// article last. Reused; not thread-safe.
/// </summary>
/// <remarks>
/// A place is one number. So sixty findings are put in order without a look at any of them: it is numbers that are compared and moved, and only those
/// findings are looked at that stand at the very same place.
/// </remarks>
internal sealed class FindingOrder
{
    // Offsets and lengths take no more; the field stands before them.
    private const int BitsOfOffset = 31;

    private readonly Comparison<int> _byWeight;
    private ulong[] _places = new ulong[64];
    private int[] _numbers = new int[64];
    private List<Finding> _findings = [];

    public FindingOrder() => _byWeight = (one, other) => CompareWeight(_findings[one], _findings[other]);

    /// <summary>The findings in order. No two are equal, so the order is one.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="most">How many are wanted: of more the first.</param>
    public ImmutableArray<Finding> Of(List<Finding> findings, int most)
    {
        _findings = findings;
        Number();
        var places = _places.AsSpan(0, findings.Count);
        var numbers = _numbers.AsSpan(0, findings.Count);
        places.Sort(numbers);
        for (var start = 0; start < places.Length;)
        {
            var end = start + 1;
            while (end < places.Length && places[end] == places[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                numbers[start..end].Sort(_byWeight);
            }

            start = end;
        }

        var ordered = new Finding[Math.Min(findings.Count, most)];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = findings[numbers[i]];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ordered);
    }

    private void Number()
    {
        if (_numbers.Length < _findings.Count)
        {
            var length = Math.Max(_findings.Count, 2 * _numbers.Length);
            (_places, _numbers) = (new ulong[length], new int[length]);
        }

        for (var i = 0; i < _findings.Count; i++)
        {
            (_places[i], _numbers[i]) = (NumberOf(_findings[i].Place), i);
        }
    }

    /// <summary>By field, then start, then the longer first; the whole article last.</summary>
    private static ulong NumberOf(FindingPlace? place) => place is null
        ? ulong.MaxValue
        : ((((ulong)place.Field << BitsOfOffset) | (uint)place.Start) << BitsOfOffset) | (uint)(int.MaxValue - place.Length);

    private static int CompareWeight(Finding one, Finding other) => one.Severity != other.Severity
        ? other.Severity.CompareTo(one.Severity)
        : string.CompareOrdinal(one.Rule, other.Rule);
}
