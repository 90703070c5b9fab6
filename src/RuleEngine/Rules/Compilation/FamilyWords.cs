namespace RuleEngine.Rules.Compilation;

/// <summary>Some words of one family (<see cref="WordFamilies"/>).</summary>
/// <param name="Family">The number of the family.</param>
/// <param name="Members">A bit for each of its words, from the lowest up.</param>
internal readonly record struct FamilyWords(int Family, ushort Members)
{
    /// <summary>Whether a word is one of them.</summary>
    public bool Contains(int word) => (uint)(word - Family) < WordFamilies.MostWords && (Members >> (word - Family) & 1) != 0;
}
