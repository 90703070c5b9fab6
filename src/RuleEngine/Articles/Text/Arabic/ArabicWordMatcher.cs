using System.Collections.Immutable;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Matches tokens that are a form of a word: some permitted proclitics, then one of its surfaces.</summary>
/// <remarks>
/// The surfaces of a word are a finite set made once, so a token is matched by a few look-ups and no analysis, and an index can be
/// laid over the surfaces of all words of all rules.
/// </remarks>
internal sealed class ArabicWordMatcher : WordMatcher
{
    private const string Lam = "لم";
    private const string Sawfa = "سوف";

    // Behind the longest proclitics, وبال and وس and ولل, a token is at most this much longer than its surface.
    private const int LongestProclitics = 4;

    private readonly Dictionary<string, ImmutableArray<ArabicSurface>>.AlternateLookup<ReadOnlySpan<char>> _surfaces;
    private readonly int _shortest = int.MaxValue;
    private readonly int _longest;

    public ArabicWordMatcher(IEnumerable<ArabicSurface> surfaces)
    {
        Surfaces = [.. surfaces.Distinct()];
        var byLetters = new Dictionary<string, ImmutableArray<ArabicSurface>>(StringComparer.Ordinal);
        foreach (var surface in Surfaces)
        {
            byLetters[surface.Folded] = byLetters.TryGetValue(surface.Folded, out var others) ? others.Add(surface) : [surface];
            _shortest = Math.Min(_shortest, surface.Folded.Length);
            _longest = Math.Max(_longest, surface.Folded.Length);
        }

        _surfaces = byLetters.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All forms, for an index over many words.</summary>
    public ImmutableArray<ArabicSurface> Surfaces { get; }

    public override bool Matches(ImmutableArray<Token> tokens, int index)
    {
        var token = tokens[index];
        if (!token.IsWord || token.Folded.Length < _shortest || token.Folded.Length > _longest + LongestProclitics)
        {
            return false;
        }

        Span<(Proclitics Carried, int Length)> splits = stackalloc (Proclitics, int)[ProcliticSplits.MostSplits];
        var count = ProcliticSplits.Find(token.Folded, splits);
        foreach (var (carried, length) in splits[..count])
        {
            if (!_surfaces.TryGetValue(token.Folded.AsSpan(length), out var readings))
            {
                continue;
            }

            foreach (var surface in readings)
            {
                if (surface.Takes(carried) && Holds(surface.Condition, tokens, index))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a token and what stands before it fulfil a condition.</summary>
    public static bool Holds(SurfaceCondition condition, ImmutableArray<Token> tokens, int index)
    {
        if (condition == SurfaceCondition.None)
        {
            return true;
        }

        var token = tokens[index];
        return (!condition.HasFlag(SurfaceCondition.WithTanwin) || token.HasTanwin)
            && (!condition.HasFlag(SurfaceCondition.WithoutTehMarbuta) || !token.Exact.EndsWith('ة'))
            && (!condition.HasFlag(SurfaceCondition.AfterLam) || Follows(Lam, tokens, index))
            && (!condition.HasFlag(SurfaceCondition.AfterSawfa) || Follows(Sawfa, tokens, index))
            && (!condition.HasFlag(SurfaceCondition.NotAfterSawfa) || !Follows(Sawfa, tokens, index));
    }

    /// <summary>Whether the token directly before is a particle, with a conjunction or without.</summary>
    private static bool Follows(string particle, ImmutableArray<Token> tokens, int index)
    {
        if (index == 0)
        {
            return false;
        }

        var before = tokens[index - 1].Folded;
        return before.EndsWith(particle, StringComparison.Ordinal)
            && (before.Length == particle.Length || (before.Length == particle.Length + 1 && before[0] is 'و' or 'ف' or 'ل'));
    }
}
