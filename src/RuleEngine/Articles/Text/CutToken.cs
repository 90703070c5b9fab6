using System.Runtime.InteropServices;

namespace RuleEngine.Articles.Text;

/// <summary>A token whose spelling is yet to be looked up.</summary>
/// <param name="Kind">What it was cut as; a proclitic is still a word.</param>
/// <param name="IsFirst">Whether it is the first of its line.</param>
/// <param name="Start">Its first code unit.</param>
/// <param name="Length">Its length in code units.</param>
/// <param name="Place">Where in the vocabulary its spelling may be.</param>
/// <param name="Key">The key of its spelling.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CutToken(TokenKind Kind, bool IsFirst, int Start, int Length, int Place, SpellingKey Key)
{
    public int End => Start + Length;
}
