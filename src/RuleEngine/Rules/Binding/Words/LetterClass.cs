namespace RuleEngine.Rules.Binding.Words;

/// <summary>The letters that can stand at a place of a <see cref="LetterAutomaton"/>.</summary>
/// <param name="Ranges">The first and last letter of each range, one pair behind the other.</param>
/// <param name="IsNegated">Whether it is all others.</param>
internal sealed record LetterClass(string Ranges, bool IsNegated)
{
    /// <summary>What <c>.</c> stands for.</summary>
    public static LetterClass AllButLineFeed { get; } = new("\n\n", IsNegated: true);

    public bool Contains(char letter)
    {
        for (var i = 0; i < Ranges.Length; i += 2)
        {
            if (letter >= Ranges[i] && letter <= Ranges[i + 1])
            {
                return !IsNegated;
            }
        }

        return IsNegated;
    }
}
