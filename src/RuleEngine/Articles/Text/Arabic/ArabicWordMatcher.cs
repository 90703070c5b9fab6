using System.Collections.Immutable;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Matches tokens that are a form of a word: some permitted proclitics, then one of its surfaces.</summary>
/// <param name="stems">Its forms, by the letters they begin with.</param>
internal sealed class ArabicWordMatcher(ImmutableArray<ArabicStem> stems) : WordMatcher
{
    private const string Lam = "لم";
    private const string Sawfa = "سوف";

    public ImmutableArray<ArabicStem> Stems => stems;

    /// <summary>All forms; they are not kept but put together when asked for.</summary>
    public IEnumerable<ArabicSurface> Surfaces => stems.SelectMany(static stem =>
        stem.Forms.Endings.Select(ending => ending with { Folded = stem.Beginning + ending.Folded }));

    public override IEnumerable<string> FoldedForms => Surfaces.Select(static surface => surface.Folded);

    public override IEnumerable<string> FoldedBeginnings => stems.SelectMany(static stem =>
        stem.Beginning.Length >= LettersOfBeginnings ? [stem.Beginning] : stem.Forms.Endings.Select(ending => stem.Beginning + ending.Folded));

    public override NeighbourDependence DependenceAt(TokenList tokens, int index)
    {
        if (!stems.Any(static stem => stem.Forms.DependOnNeighbours))
        {
            return NeighbourDependence.None;
        }

        var folded = tokens[index].Folded;
        Span<(Proclitics Carried, int Length)> splits = stackalloc (Proclitics, int)[ProcliticSplits.MostSplits];
        var count = ProcliticSplits.Find(folded, splits);
        foreach (var (_, length) in splits[..count])
        {
            foreach (var stem in stems)
            {
                if (ArabicForms.DependOnNeighboursAmong(stem.Of(folded.AsSpan(length))))
                {
                    return NeighbourDependence.OnAny;
                }
            }
        }

        return NeighbourDependence.None;
    }

    public override bool Matches(TokenList tokens, int index)
    {
        var token = tokens[index];
        if (!token.IsWord)
        {
            return false;
        }

        Span<(Proclitics Carried, int Length)> splits = stackalloc (Proclitics, int)[ProcliticSplits.MostSplits];
        var count = ProcliticSplits.Find(token.Folded, splits);
        foreach (var (carried, length) in splits[..count])
        {
            if (MatchesBehind(carried, token.Folded.AsSpan(length), tokens, index))
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
            foreach (var stem in stems)
            {
                foreach (var surface in stem.Of(token.Folded.AsSpan(length)))
                {
                    if (surface.Takes(carried))
                    {
                        return token.Folded[..(length - LettersOfArticle(surface, token.Folded[..length]))];
                    }
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
        foreach (var stem in stems)
        {
            foreach (var surface in stem.Of(rest))
            {
                if (surface.Takes(carried) && Holds(surface.Condition, tokens, index))
                {
                    return true;
                }
            }
        }

        return false;
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
