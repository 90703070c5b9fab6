using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

/// <summary>Recognises the names of months: Levantine, Egyptian and Maghrebi, those of the Hijri year, and English.</summary>
internal static partial class MonthNames
{
    /// <summary>Whether a folded word is the name of a month or a part of one.</summary>
    public static bool IsPartOfName(string folded) => Parts.Contains(folded);

    /// <summary>Whether a folded word announces a month and belongs to its date.</summary>
    public static bool IsPhase(string folded) => ContainsBehindProclitic(Phases, folded);

    /// <summary>Whether a folded word announces a month without belonging to its date.</summary>
    public static bool IsAnnouncer(string folded) => Announcers.Contains(folded);

    /// <summary>Whether the name of a month may begin with a word.</summary>
    public static bool MayBegin(string folded) => ContainsBehindProclitic(Parts, folded);

    /// <summary>The last token of the month named at <paramref name="first"/>, or -1; and whether the name may be another word.</summary>
    public static int EndOf(BlockTokens tokens, int first, out bool isDoubtful)
    {
        isDoubtful = false;
        var word = tokens.Folded(first);
        if (tokens[first].Kind != TokenKind.Word || !ContainsBehindProclitic(Parts, word))
        {
            return -1;
        }

        if (ContainsBehindProclitic(Certain, word))
        {
            return first;
        }

        if (ContainsBehindProclitic(Certain, $"{word} {tokens.Folded(first + 1)}"))
        {
            return first + 1;
        }

        isDoubtful = true;
        return ContainsBehindProclitic(Doubtful, word) ? first : -1;
    }

    /// <summary>Whether a name is one of some, as it stands or behind an attached ب, ل, و or ف.</summary>
    private static bool ContainsBehindProclitic(FrozenSet<string> names, string name) =>
        names.Contains(name)
        || (name is ['ب' or 'ل' or 'و' or 'ف', _, _, ..] && names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.AsSpan(1)));
}
