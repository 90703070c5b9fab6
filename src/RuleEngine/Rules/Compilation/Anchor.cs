namespace RuleEngine.Rules.Compilation;

/// <summary>Where a term is looked for, in sixteen bytes: the anchors of a frequent pair stand side by side.</summary>
/// <param name="Lead">What the term leads to.</param>
/// <param name="FirstWord">Where its words begin among those of all terms.</param>
/// <param name="Beside">The word behind the pair that is looked for, or the one before if it ends there; -1 in a term of two words.</param>
/// <param name="Length">How many words and marks it has.</param>
/// <param name="Position">Which of them is the first of the pair.</param>
internal readonly record struct Anchor(int Lead, int FirstWord, int Beside, ushort Length, ushort Position)
{
    /// <summary>As many words have been found when the rest is tried: the pair, and the word beside it.</summary>
    public const int Found = 3;

    private const int Pair = 2;

    /// <summary>Whether the pair is the whole of the term.</summary>
    public bool IsPair => Length == Pair;

    /// <summary>Which of the words is the first of those found.</summary>
    public int FirstFound => IsBesideBehind ? Position : Position - 1;

    /// <summary>Whether <see cref="Beside"/> stands behind the pair.</summary>
    public bool IsBesideBehind => Position + Pair < Length;

    public static Anchor Of(int lead, int firstWord, ReadOnlySpan<int> words, int position)
    {
        var beside = position + Pair < words.Length ? position + Pair : position - 1;
        return new Anchor(lead, firstWord, words.Length == Pair ? -1 : words[beside], checked((ushort)words.Length), (ushort)position);
    }
}
