namespace RuleEngine.Articles.Structure;

/// <summary>Words that hold sentences together and name nothing: particles, prepositions, pronouns, auxiliaries, the commonest adverbs.</summary>
internal static partial class FunctionWords
{
    /// <summary>Whether a folded word is one, و or ف in front of it aside.</summary>
    public static bool Contains(string folded) =>
        Words.Contains(folded)
        || (folded is ['و' or 'ف', _, _, ..] && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.AsSpan(1)));
}
