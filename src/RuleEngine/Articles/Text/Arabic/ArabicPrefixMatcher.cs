using System.Collections.Immutable;

namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Matches tokens that begin with a prefix, be it behind proclitics.</summary>
internal sealed class ArabicPrefixMatcher(string prefix, Proclitics allowed) : WordMatcher
{
    public override bool Matches(ImmutableArray<Token> tokens, int index)
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
            if ((carried & ~allowed) == 0 && token.Folded.AsSpan(length).StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
