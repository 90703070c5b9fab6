namespace RuleEngine.Articles.Text.Arabic;

/// <summary>Matches tokens that begin with a prefix, be it behind proclitics.</summary>
internal sealed class ArabicPrefixMatcher(string prefix, Proclitics allowed) : WordMatcher
{
    public string Prefix => prefix;

    public Proclitics Allowed => allowed;

    public override IEnumerable<string> FoldedBeginnings => [prefix];

    public override bool Matches(TokenList tokens, int index) =>
        tokens[index].IsWord && LengthOfProclitics(tokens[index]) >= 0;

    public override string ProcliticsOf(Token token) => token.Folded[..Math.Max(0, LengthOfProclitics(token))];

    /// <summary>How many letters stand before the prefix, or -1 if the token does not match.</summary>
    private int LengthOfProclitics(Token token)
    {
        Span<(Proclitics Carried, int Length)> splits = stackalloc (Proclitics, int)[ProcliticSplits.MostSplits];
        var count = ProcliticSplits.Find(token.Folded, splits);
        foreach (var (carried, length) in splits[..count])
        {
            if ((carried & ~allowed) == 0 && token.Folded.AsSpan(length).StartsWith(prefix, StringComparison.Ordinal))
            {
                return length;
            }
        }

        return -1;
    }
}
