using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

/// <summary>Recognises the names of months: Levantine, Egyptian and Maghrebi, those of the Hijri year, and English.</summary>
internal static partial class MonthNames
{
    /// <summary>Whether a folded word is the name of a month or a part of one.</summary>
    public static bool IsPartOfName(string folded) => Parts.Contains(folded);

    /// <summary>Whether a folded word announces a month and belongs to its date.</summary>
    public static bool IsPhase(string folded) => Phases.Contains(WithoutProclitic(folded, Phases));

    /// <summary>Whether a folded word announces a month without belonging to its date.</summary>
    public static bool IsAnnouncer(string folded) => Announcers.Contains(folded);

    /// <summary>The last token of the month named at <paramref name="first"/>, or -1; and whether the name may be another word.</summary>
    public static int EndOf(BlockTokens tokens, int first, out bool isDoubtful)
    {
        isDoubtful = false;
        var word = tokens.Folded(first);
        if (tokens[first].Kind != TokenKind.Word || !Parts.Contains(WithoutProclitic(word, Parts)))
        {
            return -1;
        }

        if (IsCertain(word) || IsCertain($"{word} {tokens.Folded(first + 1)}"))
        {
            return IsCertain(word) ? first : first + 1;
        }

        isDoubtful = true;
        return Doubtful.Contains(WithoutProclitic(word, Doubtful)) ? first : -1;
    }

    private static bool IsCertain(string name) => Certain.Contains(WithoutProclitic(name, Certain));

    /// <summary>The name without an attached ب, ل, و or ف, where only that makes it one of the names.</summary>
    private static string WithoutProclitic(string name, FrozenSet<string> names) =>
        !names.Contains(name) && name is ['ب' or 'ل' or 'و' or 'ف', .. { Length: > 2 } rest] ? rest : name;
}
