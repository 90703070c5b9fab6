namespace RuleEngine.Rules.Compilation;

/// <summary>Numbers the places in which an evaluation keeps what it finds: one a pattern, and one for the words of each mixed union.</summary>
/// <remarks>
/// The words of a union are gathered as they are met, before anything is evaluated. A union of nothing but words needs no more than that:
/// its slot is its own. One that holds other patterns too (<c>$verbs or quote</c>) gathers its words in a second slot.
/// </remarks>
internal sealed class PatternSlots
{
    private readonly int[] _wordsOf;

    /// <param name="patterns">The patterns of the rule set, at the places that their indexes say; null where one is not in use.</param>
    public PatternSlots(IReadOnlyList<PatternProgram?> patterns)
    {
        Count = patterns.Count;
        _wordsOf = new int[patterns.Count];
        Array.Fill(_wordsOf, -1);
        foreach (var union in patterns.OfType<UnionProgram>())
        {
            _wordsOf[union.Index] = union.Others.IsEmpty ? union.Index : union.Others.Length == union.Parts.Length ? -1 : Count++;
        }
    }

    /// <param name="count">How many slots there are.</param>
    /// <param name="wordsOf">For each index of a pattern the slot in which its words gather; -1 for none.</param>
    public PatternSlots(int count, int[] wordsOf) => (Count, _wordsOf) = (count, wordsOf);

    /// <summary>For each index of a pattern the slot in which its words gather; -1 for none.</summary>
    public int[] Words => _wordsOf;

    /// <summary>How many slots there are.</summary>
    public int Count { get; }

    /// <summary>The slot in which the words of a union gather; -1 if it has none.</summary>
    public int WordsOf(UnionProgram union) => _wordsOf[union.Index];

    /// <summary>The slot of a pattern that is nothing but words, which gather there as they are met; -1 for any other.</summary>
    public int GatheredIn(PatternProgram pattern) =>
        pattern is TermProgram or RegexProgram || (pattern is UnionProgram union && WordsOf(union) == union.Index) ? pattern.Index : -1;

    /// <summary>The term that a pattern is, be it under a name; null if it is none.</summary>
    public static TermProgram? TermOf(PatternProgram pattern) => pattern.Unnamed as TermProgram;
}
