namespace RuleEngine.Rules.Compilation;

/// <summary>Which words of the rules are of one family: their forms begin alike. Immutable and thread-safe.</summary>
/// <remarks>
/// One word as editors write it is several here: as the first of a phrase it takes other proclitics than further on, with a mark other endings.
/// A token is most often all of them or some, and seldom a word of another family. So the words of a family have numbers side by side,
/// and one number and a few bits say which words a token is. The number of a family is that of its first word.
/// </remarks>
/// <param name="places">For each word its place in its family.</param>
internal sealed class WordFamilies(byte[] places)
{
    /// <summary>A family of more words is cut into several.</summary>
    public const int MostWords = 16;

    /// <summary>For each word its place in its family.</summary>
    public byte[] Places => places;

    /// <summary>The place of a word in its family.</summary>
    public int PlaceOf(int word) => places[word];

    /// <summary>The family of a word.</summary>
    public int FamilyOf(int word) => word - places[word];

    /// <summary>A word alone.</summary>
    public FamilyWords Only(int word) => new(FamilyOf(word), (ushort)(1 << places[word]));
}
