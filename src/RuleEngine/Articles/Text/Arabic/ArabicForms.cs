using System.Collections.Immutable;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>What can stand behind the letters that all forms of a word begin with. Immutable: words that end alike share one object.</summary>
/// <remarks>
/// The forms are a finite set made once, so a token is matched by a few look-ups and no analysis. They are sorted and searched by halves.
/// </remarks>
internal sealed class ArabicForms
{
    private const SurfaceCondition OfNeighbours = SurfaceCondition.AfterLam | SurfaceCondition.AfterSawfa | SurfaceCondition.NotAfterSawfa;

    private readonly ImmutableArray<ArabicSurface> _endings;
    private readonly int _longest;

    public ArabicForms(IEnumerable<ArabicSurface> endings)
        : this([.. endings.Distinct().OrderBy(static ending => ending.Folded, StringComparer.Ordinal)])
    {
    }

    private ArabicForms(ImmutableArray<ArabicSurface> sorted)
    {
        _endings = sorted;
        foreach (var ending in sorted)
        {
            _longest = Math.Max(_longest, ending.Folded.Length);
        }

        DependOnNeighbours = DependOnNeighboursAmong(_endings.AsSpan());
    }

    /// <summary>The forms that are written with these endings, which are in ordinal order, each once.</summary>
    public static ArabicForms OfSorted(ImmutableArray<ArabicSurface> endings) => new(endings);

    /// <summary>Whether some are forms only beside certain words.</summary>
    public bool DependOnNeighbours { get; }

    /// <summary>Whether some of these are forms only beside certain words.</summary>
    public static bool DependOnNeighboursAmong(ReadOnlySpan<ArabicSurface> endings)
    {
        foreach (ref readonly var ending in endings)
        {
            if ((ending.Condition & OfNeighbours) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All of them in ordinal order.</summary>
    public ImmutableArray<ArabicSurface> Endings => _endings;

    /// <summary>Those that are written with some letters, in the order in which they were made.</summary>
    public ReadOnlySpan<ArabicSurface> Of(ReadOnlySpan<char> letters)
    {
        if (letters.Length > _longest)
        {
            return [];
        }

        var first = FirstAtOrBehind(letters);
        var end = first;
        while (end < _endings.Length && letters.SequenceEqual(_endings[end].Folded))
        {
            end++;
        }

        return _endings.AsSpan()[first..end];
    }

    /// <summary>The first ending that is not before some letters in ordinal order.</summary>
    private int FirstAtOrBehind(ReadOnlySpan<char> letters)
    {
        var low = 0;
        var high = _endings.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_endings[middle].Folded.AsSpan().SequenceCompareTo(letters) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
