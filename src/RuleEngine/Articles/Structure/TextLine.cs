namespace RuleEngine.Articles.Structure;

/// <summary>A line of a text, or several that were one before a fixed width broke them; white space at both ends excluded.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="Length">Its length in code units.</param>
/// <param name="FollowsBlank">Whether a blank line stands above it.</param>
/// <param name="Line">Which line of the text it is in, from 1; 0 for several put together.</param>
/// <param name="Column">At which code unit of that line it starts, from 1; 0 without a line.</param>
internal readonly record struct TextLine(int Start, int Length, bool FollowsBlank, int Line, int Column)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
