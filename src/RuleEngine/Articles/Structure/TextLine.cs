namespace RuleEngine.Articles.Structure;

/// <summary>A line of a text, or several that were one before a fixed width broke them; white space at both ends excluded.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="Length">Its length in code units.</param>
/// <param name="FollowsBlank">Whether a blank line stands above it.</param>
internal readonly record struct TextLine(int Start, int Length, bool FollowsBlank)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
