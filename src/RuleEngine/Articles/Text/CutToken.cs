namespace RuleEngine.Articles.Text;

/// <summary>A token whose spelling is yet to be looked up.</summary>
/// <param name="Kind">What it was cut as; a proclitic is still a word.</param>
/// <param name="Start">Its first code unit.</param>
/// <param name="Length">Its length in code units.</param>
/// <param name="Place">Where in the vocabulary its spelling may be.</param>
/// <param name="Key">The key of its spelling.</param>
internal readonly record struct CutToken(TokenKind Kind, int Start, int Length, int Place, SpellingKey Key)
{
    public int End => Start + Length;
}
