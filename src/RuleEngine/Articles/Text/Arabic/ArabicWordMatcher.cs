using System.Collections.Immutable;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Matches tokens that are a form of a word: some permitted proclitics, then one of its surfaces.</summary>
/// <remarks>
/// The surfaces of a word are a finite set made once, so a token is matched by a few look-ups and no analysis, and an index can be
/// laid over the surfaces of all words of all rules. They are sorted and searched by halves: a rule set may hold many thousand words,
/// and hash tables would triple what they take.
/// </remarks>
internal sealed class ArabicWordMatcher : WordMatcher
{
    private const string Lam = "لم";
    private const string Sawfa = "سوف";

    private readonly int _longest;
    private readonly string _sharedBeginning;

    public ArabicWordMatcher(IEnumerable<ArabicSurface> surfaces)
    {
        Surfaces = [.. surfaces.Distinct().OrderBy(surface => surface.Folded, StringComparer.Ordinal)];
        _longest = Surfaces.Max(surface => surface.Folded.Length);

        // What the first and the last of sorted words have in common, all have.
        var first = Surfaces[0].Folded;
        _sharedBeginning = first[..first.AsSpan().CommonPrefixLength(Surfaces[^1].Folded)];
    }

    /// <summary>All forms in ordinal order, for an index over many words.</summary>
    public ImmutableArray<ArabicSurface> Surfaces { get; }

    public override IEnumerable<string> FoldedForms => Surfaces.Select(static surface => surface.Folded);

    public override bool DependsOnNeighbours => Surfaces.Any(static surface =>
        (surface.Condition & (SurfaceCondition.AfterLam | SurfaceCondition.AfterSawfa | SurfaceCondition.NotAfterSawfa)) != 0);

    public override bool Matches(TokenList tokens, int index)
    {
        var token = tokens[index];
        if (!token.IsWord || token.Folded.Length > _longest + MostLettersOfProclitics)
        {
            return false;
        }

        Span<(Proclitics Carried, int Length)> splits = stackalloc (Proclitics, int)[ProcliticSplits.MostSplits];
        var count = ProcliticSplits.Find(token.Folded, splits);
        foreach (var (carried, length) in splits[..count])
        {
            var rest = token.Folded.AsSpan(length);
            if (rest.StartsWith(_sharedBeginning, StringComparison.Ordinal) && MatchesBehind(carried, rest, tokens, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <remarks>An article that the rule itself asks for is part of its word. Of several readings the one with least in front counts.</remarks>
    public override string ProcliticsOf(Token token)
    {
        Span<(Proclitics Carried, int Length)> splits = stackalloc (Proclitics, int)[ProcliticSplits.MostSplits];
        var count = ProcliticSplits.Find(token.Folded, splits);
        foreach (var (carried, length) in splits[..count])
        {
            var rest = token.Folded.AsSpan(length);
            for (var i = FirstAtOrBehind(rest); i < Surfaces.Length && rest.SequenceEqual(Surfaces[i].Folded); i++)
            {
                if (Surfaces[i].Takes(carried))
                {
                    return token.Folded[..(length - LettersOfArticle(Surfaces[i], token.Folded[..length]))];
                }
            }
        }

        return "";
    }

    /// <summary>Whether a token and what stands before it fulfil a condition.</summary>
    public static bool Holds(SurfaceCondition condition, TokenList tokens, int index)
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

    /// <summary>How much of what stands in front is the article that a surface requires; behind ل only its own ل is written.</summary>
    private static int LettersOfArticle(ArabicSurface surface, string front) =>
        !surface.Required.HasFlag(Proclitics.Article) ? 0 : front.EndsWith("ال", StringComparison.Ordinal) ? 2 : front.Length > 1 ? 1 : 0;

    private bool MatchesBehind(Proclitics carried, ReadOnlySpan<char> rest, TokenList tokens, int index)
    {
        for (var i = FirstAtOrBehind(rest); i < Surfaces.Length && rest.SequenceEqual(Surfaces[i].Folded); i++)
        {
            if (Surfaces[i].Takes(carried) && Holds(Surfaces[i].Condition, tokens, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first surface that is not before some letters in ordinal order.</summary>
    private int FirstAtOrBehind(ReadOnlySpan<char> letters)
    {
        var low = 0;
        var high = Surfaces.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Surfaces[middle].Folded.AsSpan().SequenceCompareTo(letters) < 0)
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

    /// <summary>Whether the token directly before is a particle, with a conjunction or without.</summary>
    private static bool Follows(string particle, TokenList tokens, int index)
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
